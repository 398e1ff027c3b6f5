add_executable(bench_umap bench/bench_umap.cpp)
target_link_libraries(bench_umap PRIVATE coresift_light_flags coresift_projection CLI11::CLI11 fmt::fmt)
