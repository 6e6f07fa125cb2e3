-- Eén keer, als beheerder van PostgreSQL, voor de eerste migratie. Daarna is de beheerder niet meer nodig.
--   psql --set=wachtwoord="$(cat geheimen/eigenaar)" --file=infra/postgres/eigenaar.sql
--
-- De eigenaar voert migraties uit en is geen superuser. Hij maakt de rollen van de gateway (createrole), en gaat langs rijbeveiliging
-- (bypassrls): die geldt in deze database ook voor wie een tabel bezit, en dan zou een migratie geen rijen zien en toch slagen.
-- De gateway krijgt dit wachtwoord nooit. Bewaar het apart van BV_GEHEIM, bij iemand anders.
create role bv_eigenaar login createrole bypassrls nosuperuser nocreatedb noreplication password :'wachtwoord';
create database blijvendveilig owner bv_eigenaar template template0 encoding 'UTF8' locale_provider builtin builtin_locale 'C.UTF-8' locale 'C.UTF-8';
revoke connect, temporary on database blijvendveilig from public;
alter database blijvendveilig set timezone to 'UTC';
