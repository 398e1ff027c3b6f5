if(CORESIFT_BUILD_WINDOW)
    add_executable(bench_window bench/bench_window.cpp)
    target_link_libraries(bench_window PRIVATE coresift_light_flags coresift_app)
endif()
