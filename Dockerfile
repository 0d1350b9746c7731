FROM node:22-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:22-slim
WORKDIR /app
ENV NODE_ENV=production PAPERGRAPH_GRAPH=file:/data/papergraph.grafeo
RUN mkdir /data && chown node:node /data
COPY --from=build /app/package.json /app/evaluation.json* ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/bin bin
COPY --from=build /app/cypher cypher
COPY --from=build /app/lexicon lexicon
COPY --from=build /app/models models
COPY --from=build /app/sample sample
COPY --from=build /app/schema schema
COPY --from=build /app/dist dist
USER node
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=5s --timeout=5s --start-period=30s --retries=6 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4000/health').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "bin/papergraph.js"]
CMD ["serve", "--host", "0.0.0.0", "--port", "4000", "--sample"]
