# Installs what drives the browser. Where that fails, as without a network, page.browser says so and is skipped.
execute_process(COMMAND "${NPM}" install --prefix "${FOLDER}" --no-package-lock --no-audit --no-fund --ignore-scripts RESULT_VARIABLE status)
if(NOT status EQUAL 0)
  message("npm install failed: ${status}")
endif()
