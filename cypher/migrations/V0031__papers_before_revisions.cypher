// Papers of graphs that stamped no writes were written before the first stamped one.
MATCH (p:Paper) WHERE p.revision IS NULL SET p.revision = 0
