#!/bin/bash
# Gezond: de laatste kopie is jonger dan 26 uur, en het log wordt ontvangen.
set -euo pipefail
(($(date -u +%s) - $(cat /back-up/laatste) < 26 * 3600))
grep -qx pg_receivewal /proc/[0-9]*/comm
