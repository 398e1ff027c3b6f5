// Lays out the images of the demo for the scripts beside it.
#include "core/dataset/fashion_mnist.h"

#include <cstdio>

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fputs("usage: lay_out_fashion_mnist NEW_FOLDER\n", stderr);
        return 2;
    }
    try {
        coresift::SilentContext context;
        coresift::layOutFashionMnist(coresift::kFashionMnistFolder, argv[1], context);
        return 0;
    } catch (const std::exception &problem) {
        std::fprintf(stderr, "lay_out_fashion_mnist: %s\n", problem.what());
        return 1;
    }
}
