#!/bin/sh
# Maakt de geheimen die er nog niet zijn, elk in een eigen bestand dat alleen de dienst die het leest kan lezen. Draai dit als root.
# Wat er al is, blijft zoals het is; certificaten van binnen die binnen zestig dagen verlopen, krijgen een opvolger. Het certificaat (met keten en sleutel, PEM) zet u zelf in geheimen/certificaat.
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
# De autoriteit voor de verbindingen tussen deze diensten, en nergens anders voor. Haar sleutel gaat naar geen enkele dienst.
if [ ! -e geheimen/interne_ca_sleutel ]; then
  openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 3650 -subj '/CN=Blijvend Veilig intern' \
    -addext 'keyUsage=critical,keyCertSign,cRLSign' -keyout geheimen/interne_ca_sleutel -out geheimen/interne_ca 2> /dev/null
fi
chmod 400 geheimen/interne_ca_sleutel
chmod 444 geheimen/interne_ca

# naam van de dienst, gebruiker in de container
teken() {
  if ! openssl x509 -checkend 5184000 -noout -in "geheimen/$1_certificaat" > /dev/null 2>&1; then
    werk=$(mktemp -d)
    printf 'subjectAltName=DNS:%s\nextendedKeyUsage=serverAuth\nkeyUsage=critical,digitalSignature\n' "$1" > "$werk/wat"
    openssl req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj "/CN=$1" -keyout "$werk/sleutel" -out "$werk/vraag" 2> /dev/null
    openssl x509 -req -in "$werk/vraag" -CA geheimen/interne_ca -CAkey geheimen/interne_ca_sleutel -set_serial "0x$(openssl rand -hex 16)" \
      -days 397 -extfile "$werk/wat" -out "$werk/certificaat" 2> /dev/null
    # In hetzelfde bestand: wat een container gekregen heeft is dit bestand, niet zijn naam.
    cat "$werk/sleutel" > "geheimen/$1_sleutel"
    cat "$werk/certificaat" geheimen/interne_ca > "geheimen/$1_certificaat"
    rm -rf "$werk"
  fi
  for deel in sleutel certificaat; do
    chmod 400 "geheimen/$1_$deel"
    chown "$2" "geheimen/$1_$deel"
  done
}

teken gateway 10001:10001
teken database 999:999
teken keycloak 1000:0
teken collector 10002:10002
if [ -e geheimen/certificaat ]; then
  chmod 400 geheimen/certificaat
  chown 99:99 geheimen/certificaat
else
  echo 'geheimen/certificaat ontbreekt nog: certificaat, keten en sleutel achter elkaar, als PEM.' >&2
fi
