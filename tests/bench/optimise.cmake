add_executable(bench_optimise bench/bench_optimise.cpp)
target_link_libraries(bench_optimise PRIVATE coresift_light_flags coresift_optimise coresift_torch fmt::fmt-header-only)
