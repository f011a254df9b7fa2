# One image, five roles: the command chooses the app (docker-compose.yml).
FROM node:20.20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tsconfig.base.json .swcrc ./
COPY tools tools
COPY libs libs
COPY apps apps
COPY samples samples
RUN node tools/build.mjs && node tools/build-web.mjs

FROM node:20.20-bookworm-slim
ENV NODE_ENV=production NODE_OPTIONS=--enable-source-maps
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The optional packages are the compiler, the embedded PostgreSQL and what the web app is built from: none is used in production.
RUN npm ci --omit=dev --omit=optional && npm cache clean --force
COPY --from=build /app/dist dist
COPY --from=build /app/tools/healthcheck.mjs tools/healthcheck.mjs
RUN mkdir -p /data /app/logs && chown node:node /data /app/logs
USER node
EXPOSE 8000
CMD ["node", "--max-old-space-size=192", "dist/apps/gateway/src/main.js"]
