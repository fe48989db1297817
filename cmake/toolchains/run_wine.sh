#!/bin/sh
# Runs a Windows program: run_wine.sh PROGRAM [ARGUMENT...]. The first run ever sets Wine up, which takes a while and talks; several
# at once wait for it.
set -eu
PATH=$PATH:/usr/lib/wine
wine=$(command -v wine64 || command -v wine)
export WINEDEBUG=-all
(
  flock 9
  [ -d "${WINEPREFIX:-$HOME/.wine}/dosdevices" ] || "$wine" wineboot --init > /dev/null 2>&1
) 9> "${TMPDIR:-/tmp}/trendatlas_wine.lock"
exec "$wine" "$@"
