# syntax=docker/dockerfile:1
# Keycloak, vooraf gebouwd voor PostgreSQL: dan hoeft het bij de start niets te schrijven en kan de schijf alleen-lezen zijn.
#   docker build --file infra/images/keycloak.Dockerfile --tag blijvend-veilig/keycloak:<versie> .
FROM keycloak/keycloak:26.4.5 AS bouw
ENV KC_DB=postgres KC_HEALTH_ENABLED=true KC_METRICS_ENABLED=true
RUN /opt/keycloak/bin/kc.sh build

FROM keycloak/keycloak:26.4.5
COPY --from=bouw --chown=0:0 /opt/keycloak/lib/quarkus/ /opt/keycloak/lib/quarkus/
COPY --chown=0:0 infra/compose/keycloak/blijvend-veilig-realm.json /opt/keycloak/data/import/blijvend-veilig-realm.json
COPY --chown=0:0 --chmod=0555 infra/compose/keycloak/start.sh /opt/keycloak/start.sh
USER 1000:0
ENTRYPOINT ["/opt/keycloak/start.sh"]
