#!/bin/sh
# Runs a Windows program: run_wine.sh PREFIX PROGRAM [ARGUMENT...]. PREFIX is the folder of Wine, away from anyone's own. The first
# run sets it up, which takes a while; several at once wait for it.
set -eu
PATH=$PATH:/usr/lib/wine
wine=$(command -v wine64 || command -v wine)
export WINEPREFIX="$1" WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml=" # it would offer to download these
shift
(
  flock 9
  if [ ! -e "$WINEPREFIX/is_ready" ]; then
    "$wine" wineboot --init > /dev/null 2>&1 9>&- # its server stays, and is not to hold the lock
    touch "$WINEPREFIX/is_ready"
  fi
) 9> "$WINEPREFIX.lock"
exec "$wine" "$@"
