# Installs what package.json in FOLDER lists. If that fails, for example without a network, the tests that need it say so and are skipped.
execute_process(COMMAND "${NPM}" install --prefix "${FOLDER}" --prefer-offline --no-package-lock --no-audit --no-fund --ignore-scripts RESULT_VARIABLE status)
if(NOT status EQUAL 0)
  message("npm install failed: ${status}")
endif()
