# Training in several processes: which of c10d's backends the LibTorch at hand has, with the headers that it was built
# with. (LibTorch's own definitions tell what it was built with, whether or not the headers are there.)
# coresift_c10d_definitions and coresift_c10d_includes are for the one source that includes them. Debian's has Gloo
# (libgloo-dev). The Python package has Gloo without its headers, whose layout must be that of its own build, so that a
# header of the system cannot stand in; and NCCL, whose interface is plain C.
include(CheckCXXSourceCompiles)

set(coresift_c10d_definitions USE_DISTRIBUTED USE_C10D)
set(coresift_c10d_includes)

# coresift_check_c10d(RESULT Backend definition): links a program that makes one.
function(coresift_check_c10d result backend definition)
    set(CMAKE_REQUIRED_LIBRARIES ${TORCH_LIBRARIES})
    set(CMAKE_REQUIRED_INCLUDES ${TORCH_INCLUDE_DIRS} ${coresift_c10d_includes})
    set(CMAKE_REQUIRED_DEFINITIONS -DUSE_DISTRIBUTED -DUSE_C10D -D${definition})
    set(CMAKE_REQUIRED_FLAGS -w)
    set(CMAKE_REQUIRED_QUIET ON)
    check_cxx_source_compiles("
        #include <torch/csrc/distributed/c10d/TCPStore.hpp>
        #include <torch/csrc/distributed/c10d/${backend}.hpp>
        int main(int count, char **)
        {
            return count > 9 && c10::make_intrusive<c10d::${backend}>(
                c10::make_intrusive<c10d::TCPStore>(\"\"), 0, 1, c10d::${backend}::Options::create())->getSize();
        }" ${result})
endfunction()

find_path(GLOO_INCLUDE_DIR gloo/rendezvous/store.h PATHS ${TORCH_INCLUDE_DIRS} NO_DEFAULT_PATH)
if(GLOO_INCLUDE_DIR)
    coresift_check_c10d(CORESIFT_HAS_GLOO ProcessGroupGloo USE_C10D_GLOO)
endif()
if(CORESIFT_HAS_GLOO)
    list(APPEND coresift_c10d_definitions USE_C10D_GLOO CORESIFT_HAS_GLOO)
endif()

if(TARGET torch_cuda)
    find_path(NCCL_INCLUDE_DIR nccl.h
        HINTS "${TORCH_INSTALL_PREFIX}/../nvidia/nccl/include" ${CUDA_INCLUDE_DIRS} ${CUDAToolkit_INCLUDE_DIRS})
    if(NCCL_INCLUDE_DIR)
        list(APPEND coresift_c10d_includes ${NCCL_INCLUDE_DIR})
        coresift_check_c10d(CORESIFT_HAS_NCCL ProcessGroupNCCL USE_C10D_NCCL)
    endif()
    if(CORESIFT_HAS_NCCL)
        list(APPEND coresift_c10d_definitions USE_C10D_NCCL CORESIFT_HAS_NCCL)
    endif()
endif()
message(STATUS "Training in several processes: on CPUs ${CORESIFT_HAS_GLOO}, on GPUs ${CORESIFT_HAS_NCCL}")
