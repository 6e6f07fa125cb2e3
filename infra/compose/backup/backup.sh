#!/bin/bash
# Bewaart het log van PostgreSQL terwijl het geschreven wordt (pg_receivewal, met een slot: er mist geen stuk), en maakt elke nacht een
# kopie die wordt nagelezen. Samen brengt dat terug naar elk moment sinds de oudste kopie. Herstellen: herstel.sh.
set -euo pipefail
umask 077
PGPASSWORD=$(cat /run/secrets/backup)
export PGPASSWORD
readonly WAL=/back-up/wal BASIS=/back-up/basis
mkdir -p "$WAL" "$BASIS"

pg_receivewal --slot=backup --create-slot --if-not-exists --no-password

log() { while true; do pg_receivewal --directory="$WAL" --slot=backup --synchronous --no-password || sleep 5; done; }

kopie() {
  local map
  map="$BASIS/$(date -u +%Y-%m-%dT%H-%M-%SZ)"
  rm -rf "$BASIS"/*.deel
  pg_basebackup --pgdata="$map.deel" --wal-method=stream --checkpoint=fast --manifest-checksums=SHA256 --no-password
  pg_verifybackup --quiet "$map.deel"
  mv "$map.deel" "$map"
  date -u +%s > /back-up/laatste
}

# Wat ouder is dan de termijn gaat weg, met het log dat alleen daarbij hoorde: wat in het dossier vernietigd is, moet ook hier verdwijnen.
ruim() {
  local oudste eerste
  find "$BASIS" -mindepth 1 -maxdepth 1 -type d -mtime "+$BEWAAR_DAGEN" -exec rm -rf {} +
  oudste=$(find "$BASIS" -mindepth 1 -maxdepth 1 -type d ! -name '*.deel' | sort | head -n 1)
  if [ -n "$oudste" ]; then
    eerste=$(sed -n 's/^START WAL LOCATION: .*(file \([0-9A-F]*\)).*/\1/p' "$oudste/backup_label")
    if [ -n "$eerste" ]; then pg_archivecleanup "$WAL" "$eerste"; fi
  fi
}

log &
trap 'kill %1; exit 0' TERM INT
while true; do
  if kopie; then ruim; fi
  # Tot 02:00 UTC.
  sleep $(((26 * 3600 - $(date -u +%s) % 86400) % 86400 + 1)) &
  wait $!
done
