FROM papergraph-test/java:17
RUN useradd --system --create-home --home-dir /var/lib/neo4j neo4j \
 && mkdir -p /data /logs /var/lib/neo4j/conf \
 && chown -R neo4j:neo4j /data /logs /var/lib/neo4j
COPY lib /var/lib/neo4j/lib
COPY neo4j-entrypoint.sh /startup/docker-entrypoint.sh
USER neo4j
WORKDIR /var/lib/neo4j
ENV NEO4J_HOME=/var/lib/neo4j NEO4J_CONF=/var/lib/neo4j/conf
VOLUME /data /logs
EXPOSE 7474 7687
ENTRYPOINT ["/startup/docker-entrypoint.sh"]
CMD ["neo4j"]
