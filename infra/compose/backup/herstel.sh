#!/bin/bash
# Zet de jongste kopie van voor een moment klaar in een lege map, met wat PostgreSQL nodig heeft om het log na te lezen tot dat moment:
#   docker compose run --rm --entrypoint /backup/herstel.sh --volume /herstel:/herstel backup 2026-11-29T14:05:00Z
# Start daarna een PostgreSQL 18 op /herstel, met het volume back-up erbij. Zie docs/beheer/herstellen.md.
set -euo pipefail
umask 077
readonly MOMENT=${1:?geef een moment, zoals 2026-11-29T14:05:00Z} DOEL=${2:-/herstel} BACKUP=${BACKUP:-/back-up}
[ -z "$(ls -A "$DOEL")" ] || { echo "$DOEL is niet leeg." >&2; exit 1; }

naam=$(date -u -d "$MOMENT" +%Y-%m-%dT%H-%M-%SZ)
kopie=''
while read -r map; do
  if [[ "$(basename "$map")" < "$naam" ]]; then kopie=$map; fi
done < <(find "$BACKUP/basis" -mindepth 1 -maxdepth 1 -type d ! -name '*.deel' | sort)
[ -n "$kopie" ] || { echo "Er is geen kopie van voor $MOMENT." >&2; exit 1; }

pg_verifybackup --quiet "$kopie"
cp -a "$kopie/." "$DOEL/"
# Het laatste stuk van het log is nog niet vol en heet .partial.
cat >> "$DOEL/postgresql.auto.conf" <<CONF
restore_command = 'cp "$BACKUP/wal/%f" "%p" || cp "$BACKUP/wal/%f.partial" "%p"'
recovery_target_time = '$(date -u -d "$MOMENT" '+%Y-%m-%d %H:%M:%S+00')'
recovery_target_action = 'promote'
CONF
touch "$DOEL/recovery.signal"
echo "klaar: $(basename "$kopie") in $DOEL"
