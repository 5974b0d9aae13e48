# The Debian package: `cpack -G DEB` in a build folder. Manual and completions are what the program itself says, asked when it is installed;
# so a package holds nothing that its program does not know. No unit of systemd is in it: which ledger, when and where to only `arrears schedule install` knows.
set(said ${PROJECT_BINARY_DIR}/said)
install(CODE "
    file(MAKE_DIRECTORY ${said})
    foreach(page \"zh help --man\" \"en help --man\" \"en completion bash\" \"en completion zsh\" \"en completion fish\")
        string(REPLACE \" \" \";\" words \${page})
        list(POP_FRONT words language)
        list(GET words -1 kind)
        execute_process(COMMAND $<TARGET_FILE:arrears> \${words} --lang \${language} OUTPUT_FILE ${said}/\${language}\${kind} COMMAND_ERROR_IS_FATAL ANY)
    endforeach()
    foreach(language zh en)
        file(MAKE_DIRECTORY ${said}/\${language})
        execute_process(COMMAND gzip -9nc ${said}/\${language}--man OUTPUT_FILE ${said}/\${language}/arrears.1.gz COMMAND_ERROR_IS_FATAL ANY)
    endforeach()
")
install(FILES ${said}/en/arrears.1.gz DESTINATION share/man/man1)
install(FILES ${said}/zh/arrears.1.gz DESTINATION share/man/zh_CN/man1)
install(FILES ${said}/enbash DESTINATION share/bash-completion/completions RENAME arrears)
install(FILES ${said}/enzsh DESTINATION share/zsh/vendor-completions RENAME _arrears)
install(FILES ${said}/enfish DESTINATION share/fish/vendor_completions.d RENAME arrears.fish)
install(FILES README.md DESTINATION share/doc/arrears)

# Whose work is in the package beside ours: the tables, and the libraries that are linked in, each as Debian tells it.
set(linked_in libcli11-dev libfmt-dev libsqlitecpp-dev libsqlite3-dev nettle-dev libedit-dev libncurses-dev libbsd-dev libmd-dev libminizip-dev zlib1g-dev
    libexpat1-dev nlohmann-json3-dev libkainjow-mustache-dev libtomlplusplus-dev gcc-12-base)
install(CODE "
    file(READ ${PROJECT_SOURCE_DIR}/data/SOURCES.md all)
    foreach(package ${linked_in})
        file(READ /usr/share/doc/\${package}/copyright one)
        string(APPEND all \"\\n\\n## \${package}\\n\\n\${one}\")
    endforeach()
    file(WRITE ${said}/copyright \"\${all}\")
")
install(FILES ${said}/copyright DESTINATION share/doc/arrears)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME arrears)
set(CPACK_PACKAGE_CONTACT "arrears maintainers <arrears@example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "ledger for offices in China that look after unpaid wages")
set(CPACK_PACKAGE_DESCRIPTION "Inspections, complaints and the money that comes back, in one file on the officer's own computer,
with due days by Chinese law and every figure traceable to a journal that shows later changes.
 欠薪台账：登记检查、受理投诉、追回工资，出具专项检查汇总；离线使用，一个文件。")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)  # the modules want libraries that the program does not
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
# CPack takes the modules for libraries of the system and would call ldconfig after every installation, unless the scripts are named; there are none.
set(CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA none/postinst none/postrm)
include(CPack)
