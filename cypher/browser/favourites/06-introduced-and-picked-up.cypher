// 06 Methods that one paper introduced and others use
MATCH path = (origin:Paper)-[:INTRODUCES]->(m:Method)<-[use:USES]-(later:Paper)
WHERE later <> origin AND use.assertion = 'ASSERTED'
RETURN path
LIMIT 100
