#!/bin/sh
# Maakt de geheimen die er nog niet zijn, elk in een eigen bestand dat alleen de dienst die het leest kan lezen. Draai dit als root.
# Wat er al is, blijft zoals het is. Het certificaat (met keten en sleutel, PEM) zet u zelf in geheimen/certificaat.
set -eu
cd "$(dirname "$0")"
umask 077
mkdir -p geheimen
chmod 711 geheimen

nieuw() { head -c 36 /dev/urandom | base64 | tr -d '\n' | tr '+/' '-_'; }

# bestand, gebruiker in de container, inhoud
schrijf() {
  if [ ! -e "geheimen/$1" ]; then printf '%s' "$3" > "geheimen/$1"; fi
  chmod 400 "geheimen/$1"
  chown "$2" "geheimen/$1"
}

schrijf geheim 10001:10001 "$(nieuw)"
schrijf bsn_sleutels 10001:10001 "1:$(nieuw)"
schrijf oidc_client 10001:10001 "$(nieuw)"
schrijf oidc_client_keycloak 1000:0 "$(cat geheimen/oidc_client)"
schrijf toegangslog 10001:10001 "Bearer $(nieuw)"
schrijf postgres 999:999 "$(nieuw)"
schrijf eigenaar 999:999 "$(nieuw)"
schrijf beheer_url 10001:10001 "postgres://bv_eigenaar:$(cat geheimen/eigenaar)@database:5432/blijvendveilig"
schrijf backup 999:999 "$(nieuw)"
schrijf keycloak_database_init 999:999 "$(nieuw)"
schrijf keycloak_database 1000:0 "$(cat geheimen/keycloak_database_init)"
schrijf keycloak_beheer 1000:0 "$(nieuw)"
if [ -e geheimen/certificaat ]; then
  chmod 400 geheimen/certificaat
  chown 99:99 geheimen/certificaat
else
  echo 'geheimen/certificaat ontbreekt nog: certificaat, keten en sleutel achter elkaar, als PEM.' >&2
fi
