# Language, warnings, build types and sanitizers, for every target of the project.
if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE Release)
endif()
set(CMAKE_CXX_STANDARD 17)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
# Debian's LibTorch loads OpenCV's highgui, and that Qt 5: it must not find Qt 6's inline functions in our programs.
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)

# Fast to build, fast enough to run the tests, with assertions and line numbers.
set(CMAKE_CXX_FLAGS_DEV "-O1 -g1" CACHE STRING "")
set(CMAKE_EXE_LINKER_FLAGS_DEV "" CACHE STRING "")
set(CMAKE_CXX_FLAGS_RELEASE "-O3 -DNDEBUG" CACHE STRING "" FORCE)

add_library(coresift_flags INTERFACE)
target_compile_options(coresift_flags INTERFACE -Wall -Wextra -Wshadow -Wnon-virtual-dtor)
if(CORESIFT_WERROR)
    target_compile_options(coresift_flags INTERFACE -Werror)
endif()
# A build made once compiles sources in groups (the presets say which): half the time. Development compiles them one by
# one, which also shows a header that is missing.
if(CMAKE_UNITY_BUILD)
    target_compile_options(coresift_flags INTERFACE -Wno-subobject-linkage) # it takes the included sources for headers
endif()
# For code that waits for libraries, files and people: it is compiled in two thirds of the time. What computes keeps -O3.
add_library(coresift_light_flags INTERFACE)
target_compile_options(coresift_light_flags INTERFACE $<$<CONFIG:Release>:-O1>)
target_link_libraries(coresift_light_flags INTERFACE coresift_flags)
if(CORESIFT_SANITIZE)
    add_compile_options(-fsanitize=${CORESIFT_SANITIZE} -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${CORESIFT_SANITIZE})
endif()

# For a target whose headers cost more than its code (LibTorch: 12 s a source file; CLI11): its sources as one.
function(coresift_compile_together target)
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 0)
    target_compile_options(${target} PRIVATE -Wno-subobject-linkage) # it takes the included sources for headers
endfunction()
