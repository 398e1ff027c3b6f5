add_executable(bench_images bench/bench_images.cpp bench/made_pictures.cpp)
target_compile_definitions(bench_images PRIVATE CORESIFT_PEER_SCRIPT="${CMAKE_CURRENT_SOURCE_DIR}/bench/peer_images.py")
target_link_libraries(bench_images PRIVATE coresift_light_flags coresift_image opencv_core opencv_imgcodecs opencv_imgproc
    CLI11::CLI11 fmt::fmt)
