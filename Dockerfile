# One image for the API, the worker and the migration job; docker-compose.yml shows how they are run.
ARG NODE_IMAGE=node:24-bookworm-slim

FROM ${NODE_IMAGE} AS build
WORKDIR /app
# The packages first: this layer is reused as long as the lockfile stays the same. The database client can't be
# generated yet, and the script says so by doing nothing.
COPY package.json package-lock.json ./
COPY scripts/generate-client.mjs scripts/
RUN npm ci
COPY . .
RUN node scripts/generate-client.mjs \
 && npm run build \
 && npm prune --omit=dev --ignore-scripts

FROM ${NODE_IMAGE}
ENV NODE_ENV=production
WORKDIR /app
# Temporal's client verifies certificates with the system's list (Temporal Cloud); the slim image has none.
RUN apt-get update \
 && apt-get install --yes --no-install-recommends ca-certificates \
 && rm -rf /var/lib/apt/lists/*
COPY --from=build --chown=root:root /app /app
USER node
EXPOSE 3000
# Of the API; the worker and the migration job switch it off.
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 3000}/health/ready`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Not through npm, so that SIGTERM reaches the process itself.
CMD ["node", "--enable-source-maps", "--import", "tsx", "api/api.main.ts"]
