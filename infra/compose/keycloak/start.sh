#!/bin/sh
# Keycloak leest geheimen alleen uit zijn omgeving; die zet dit bij de start, uit bestanden. Ze staan zo niet in `docker inspect`.
set -eu
KC_DB_PASSWORD=$(cat /run/secrets/keycloak_database)
KC_BOOTSTRAP_ADMIN_PASSWORD=$(cat /run/secrets/keycloak_beheer)
BV_OIDC_CLIENT_SECRET=$(cat /run/secrets/oidc_client_keycloak)
export KC_DB_PASSWORD KC_BOOTSTRAP_ADMIN_PASSWORD BV_OIDC_CLIENT_SECRET
exec /opt/keycloak/bin/kc.sh start --optimized --import-realm
