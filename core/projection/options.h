/// How the map is made.
#pragma once

#include "core/base/options.h"

namespace coresift {

struct MapOptions {
    std::string projection = "umap"; ///< umap, pca
    int neighbours = 15;             ///< of each image (umap-learn's default)
    double minDistance = 0.1;        ///< how close images may lie on the map (umap-learn's default)
    int epochs = 0;                  ///< of the layout; 0: 500 up to 10,000 images, 200 beyond (umap-learn's default)
    std::int64_t seed = 0;

    std::vector<OptionProblem> check() const { return checkFields(*this); }
};

template <class Options, class Visitor>
std::enable_if_t<std::is_same_v<std::remove_const_t<Options>, MapOptions>> describeFields(Options &o, Visitor &&field)
{
    field(Field{"projection",
                CORESIFT_TEXT("Options", "Projection"),
                CORESIFT_TEXT("Options", "umap keeps near images near; pca is quick and shows the widest spread"),
                {},
                {},
                {"umap", "pca"}},
          o.projection);
    field(Field{"neighbours", CORESIFT_TEXT("Options", "Neighbours"),
                CORESIFT_TEXT("Options", "Of each image (umap): more show the whole, fewer the details"), 2, 200},
          o.neighbours);
    field(Field{"min-distance", CORESIFT_TEXT("Options", "Least distance"),
                CORESIFT_TEXT("Options", "How close images may lie on the map (umap)"), 0.0, 0.99},
          o.minDistance);
    field(Field{"layout-epochs",
                CORESIFT_TEXT("Options", "Layout epochs"),
                CORESIFT_TEXT("Options", "Passes of the layout (umap); 0 takes 500 for few images, 200 for many"),
                0,
                10000,
                {},
                CORESIFT_TEXT("Options", "by the number of images")},
          o.epochs);
    field(Field{"seed", CORESIFT_TEXT("Options", "Seed"),
                CORESIFT_TEXT("Options", "The same seed gives the same result"), 0, 9.0e15},
          o.seed);
}

} // namespace coresift
