add_executable(bench_duplicates bench/bench_duplicates.cpp)
target_link_libraries(bench_duplicates PRIVATE coresift_light_flags coresift_embedding coresift_sampling CLI11::CLI11
    fmt::fmt)
