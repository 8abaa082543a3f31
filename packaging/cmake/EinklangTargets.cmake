# einklang_options carries what every target of ours shares: standard, warnings, sanitizers.
add_library(einklang_options INTERFACE)
target_compile_features(einklang_options INTERFACE cxx_std_20)
# -Wrestrict is off: g++ 12 warns of std::string's own operator+ (GCC bug 105329).
target_compile_options(einklang_options INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor -Wold-style-cast
  $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>
  $<$<BOOL:${EINKLANG_WARNINGS_AS_ERRORS}>:-Werror>)
if(EINKLANG_SANITIZE)
  target_compile_options(einklang_options INTERFACE
    -fsanitize=${EINKLANG_SANITIZE} -fno-omit-frame-pointer)
  target_link_options(einklang_options INTERFACE -fsanitize=${EINKLANG_SANITIZE})
endif()
set(CMAKE_CXX_EXTENSIONS OFF)

# A second build, also in another folder, compiles only what is new. Relative paths make the
# cache independent of where the checkout stands.
find_program(EINKLANG_CCACHE ccache)
if(EINKLANG_CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
    CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1
    CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
    ${EINKLANG_CCACHE})
endif()
find_program(EINKLANG_LLD ld.lld)
if(EINKLANG_LLD)
  add_link_options(-fuse-ld=lld)
endif()

# With the compiler's own macros moc stumbles over libstdc++'s <concepts> where a file happens to
# include <compare> first; it needs none of them.
set(CMAKE_AUTOMOC_COMPILER_PREDEFINES OFF)

# Most of the time of a cold build of the window goes into Qt's headers. -fpch-preprocess lets ccache
# see them. Of precompiled headers g++ 12 forgets that they are the system's, and warns of
# std::string's own operator+ in two more ways (GCC bug 105329).
option(EINKLANG_PRECOMPILE "Compile the common headers of the window and the tests once" ON)
set(EINKLANG_PRECOMPILE_OPTIONS $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>
  $<$<CXX_COMPILER_ID:GNU>:-Wno-array-bounds> $<$<CXX_COMPILER_ID:GNU>:-Wno-stringop-overflow>)
function(einklang_precompile target)
  if(EINKLANG_PRECOMPILE)
    target_precompile_headers(${target} PRIVATE ${ARGN})
    target_compile_options(${target} PRIVATE ${EINKLANG_PRECOMPILE_OPTIONS})
  endif()
endfunction()
function(einklang_reuse_precompiled target from)
  if(EINKLANG_PRECOMPILE)
    target_precompile_headers(${target} REUSE_FROM ${from})
    target_compile_options(${target} PRIVATE ${EINKLANG_PRECOMPILE_OPTIONS})
  endif()
endfunction()
