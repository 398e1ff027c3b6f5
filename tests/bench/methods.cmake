add_executable(bench_methods bench/bench_methods.cpp)
target_link_libraries(bench_methods PRIVATE coresift_light_flags coresift_study coresift_evaluate coresift_image
    fmt::fmt-header-only)
