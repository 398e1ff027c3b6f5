add_executable(bench_selection bench/bench_selection.cpp)
target_link_libraries(bench_selection PRIVATE coresift_light_flags coresift_sampling CLI11::CLI11 fmt::fmt)
