#!/bin/bash
# Gezond: de laatste kopie is jonger dan 26 uur, en in het laatste kwartier kwam er log bij.
set -euo pipefail
(($(date -u +%s) - $(cat /back-up/laatste) < 26 * 3600))
[ -n "$(find /back-up/wal -newermt '-15 minutes' -print -quit)" ]
