// Entities of graphs that stamped no writes were written before the first stamped one.
MATCH (e:Entity) WHERE e.revision IS NULL SET e.revision = 0
