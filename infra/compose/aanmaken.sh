#!/bin/sh
# Eén keer, bij een lege database: de eigenaar, de rol voor de back-up, en Keycloak met zijn eigen database.
set -eu
psql --quiet --set=ON_ERROR_STOP=1 --username=postgres --set=wachtwoord="$(cat /run/secrets/eigenaar)" --file=/infra/eigenaar.sql
psql --quiet --set=ON_ERROR_STOP=1 --username=postgres --set=backup="$(cat /run/secrets/backup)" --set=keycloak="$(cat /run/secrets/keycloak_database_init)" <<'SQL'
create role backup login replication nosuperuser password :'backup';
create role keycloak login nosuperuser password :'keycloak';
create database keycloak owner keycloak template template0 encoding 'UTF8';
revoke connect on database keycloak, postgres from public;
SQL
