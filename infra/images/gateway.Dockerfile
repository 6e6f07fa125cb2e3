# syntax=docker/dockerfile:1
# De gateway met de gebouwde portalen. Bouwen, vanuit de wortel:
#   docker build --file infra/images/gateway.Dockerfile --tag blijvend-veilig/gateway:<versie> .
# Vastgezet op een precieze tag; zet er bij het vrijgeven de digest achter (docker buildx imagetools inspect).

FROM node:24.21.0-bookworm-slim AS bouw
WORKDIR /bouw
ENV CI=1 TURBO_TELEMETRY_DISABLED=1
COPY . .
RUN npx -y pnpm@10.34.9 install --frozen-lockfile \
 && npx -y pnpm@10.34.9 exec turbo run build --filter=@bv/gateway --filter='./portals/*' --output-logs=errors-only \
 && find . -name '*.map' -path '*/dist/*' -delete \
 && rm -r services/gateway/dist/demo

# Alleen wat de gateway zelf nodig heeft, zonder gereedschap om te bouwen of te testen, en zonder de demo (besluit 0098).
FROM node:24.21.0-bookworm-slim AS pakketten
WORKDIR /app
ENV CI=1
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
COPY services/gateway/package.json services/gateway/
COPY packages/begrippen/package.json packages/begrippen/
COPY packages/beleid/package.json packages/beleid/
RUN npx -y pnpm@10.34.9 install --prod --frozen-lockfile --ignore-scripts --filter-prod '@bv/gateway...'
COPY --from=bouw /bouw/packages/begrippen/dist packages/begrippen/dist
COPY --from=bouw /bouw/packages/beleid/dist packages/beleid/dist
COPY --from=bouw /bouw/services/gateway/dist services/gateway/dist
COPY --from=bouw /bouw/schema/operaties schema/operaties
COPY infra/postgres/rechten.sql infra/postgres/rechten.sql
COPY --from=bouw /bouw/portals/shell/dist portals/shell/dist
COPY --from=bouw /bouw/portals/veilig-thuis/dist portals/veilig-thuis/dist
COPY --from=bouw /bouw/portals/duo/dist portals/duo/dist
COPY --from=bouw /bouw/portals/rvdk/dist portals/rvdk/dist
COPY --from=bouw /bouw/portals/wijkteam/dist portals/wijkteam/dist
COPY --from=bouw /bouw/portals/privacy/dist portals/privacy/dist
COPY --from=bouw /bouw/portals/sturing/dist portals/sturing/dist

FROM node:24.21.0-bookworm-slim
# Wie binnenkomt vindt geen pakketbeheer.
RUN rm -rf /usr/local/lib/node_modules /usr/local/bin/npm /usr/local/bin/npx /usr/local/bin/corepack /opt/yarn* /usr/local/bin/yarn* \
 && mkdir /data && chown 10001:10001 /data
COPY --from=pakketten --chown=0:0 /app /app
WORKDIR /app
USER 10001:10001
ENV NODE_ENV=production PORT=3000 BV_LUISTER=0.0.0.0 BV_DATA=/data BV_PORTALEN=/app/portals
EXPOSE 3000
VOLUME /data
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=3 \
  CMD ["node", "services/gateway/dist/opdrachtregel/gezondheid.js"]
CMD ["node", "--max-semi-space-size=4", "--max-old-space-size=256", "services/gateway/dist/main.js"]
