# Third parties, all from Debian's packages unless CMAKE_PREFIX_PATH names others. README lists the packages.
find_package(Threads REQUIRED)
find_package(OpenMP REQUIRED COMPONENTS CXX)
find_path(XXHASH_INCLUDE_DIR xxhash.h REQUIRED)
if(CORESIFT_PARTS STREQUAL "learn")
    include(cmake/learn_dependencies.cmake)
else()
    include(cmake/all_dependencies.cmake)
endif()
# TorchConfig looks into the system's folders before its own: Debian's LibTorch must not be taken for a named one.
foreach(prefix IN LISTS CMAKE_PREFIX_PATH)
    list(APPEND CMAKE_LIBRARY_PATH "${prefix}/../../lib")
endforeach()
find_package(Torch REQUIRED)

# Packages of LibTorch for Python before 2.7 use the old string ABI: they link, then crash.
if(TORCH_CXX_FLAGS MATCHES "GLIBCXX_USE_CXX11_ABI=0")
    message(FATAL_ERROR "The LibTorch in ${TORCH_INSTALL_PREFIX} uses the old C++ string ABI. Take version 2.7 or newer.")
endif()
if(Torch_VERSION VERSION_GREATER_EQUAL 2.14)
    set(CMAKE_CXX_STANDARD 20)
endif()
if(CORESIFT_EXPECT_CUDA AND NOT TARGET torch_cuda)
    message(FATAL_ERROR "The LibTorch in ${TORCH_INSTALL_PREFIX} has no CUDA. Name one that has by CMAKE_PREFIX_PATH.")
endif()

add_library(coresift_torch INTERFACE)
target_link_libraries(coresift_torch INTERFACE ${TORCH_LIBRARIES})
target_include_directories(coresift_torch SYSTEM INTERFACE ${TORCH_INCLUDE_DIRS})
# The Python package brings CUDA's libraries in folders beside LibTorch: they go before older ones of the machine.
file(GLOB cuda_folders LIST_DIRECTORIES true "${TORCH_INSTALL_PREFIX}/../nvidia/*/lib")
foreach(folder IN LISTS cuda_folders)
    target_link_options(coresift_torch INTERFACE "LINKER:-rpath-link,${folder}")
endforeach()

# Sanitizers watch the system's own malloc; a server for the learning parts may have no other.
if(NOT CORESIFT_SANITIZE)
    find_path(JEMALLOC_INCLUDE_DIR jemalloc/jemalloc.h)
    find_library(JEMALLOC_LIBRARY jemalloc)
    if(CORESIFT_PARTS STREQUAL "all" AND NOT (JEMALLOC_INCLUDE_DIR AND JEMALLOC_LIBRARY))
        message(FATAL_ERROR "jemalloc is missing: Debian's libjemalloc-dev")
    endif()
endif()

include(cmake/c10d.cmake)
