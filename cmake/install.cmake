# What `cmake --install` lays out: programs, icon, desktop file.
include(GNUInstallDirs)
install(TARGETS coresift-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
if(CORESIFT_BUILD_WINDOW)
    install(TARGETS coresift RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
    install(FILES resources/coresift.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES resources/icons/coresift.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
endif()
