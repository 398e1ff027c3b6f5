# What the learning parts need beside LibTorch: headers, which may lie in any folder that CMAKE_INCLUDE_PATH names.
find_path(NLOHMANN_JSON_INCLUDE_DIR nlohmann/json.hpp REQUIRED)
add_library(nlohmann_json::nlohmann_json INTERFACE IMPORTED)
target_include_directories(nlohmann_json::nlohmann_json INTERFACE ${NLOHMANN_JSON_INCLUDE_DIR})

find_path(FMT_INCLUDE_DIR fmt/format.h REQUIRED)
foreach(target fmt::fmt fmt::fmt-header-only)
    add_library(${target} INTERFACE IMPORTED)
    target_include_directories(${target} INTERFACE ${FMT_INCLUDE_DIR})
    target_compile_definitions(${target} INTERFACE FMT_HEADER_ONLY)
endforeach()

# A server may lack it: the tests are left out there, the benchmark is built.
if(CORESIFT_BUILD_TESTS)
    find_package(GTest)
endif()
