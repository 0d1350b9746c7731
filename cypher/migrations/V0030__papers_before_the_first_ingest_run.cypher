// Papers of graphs that kept no record of ingests arrived before the first recorded write.
MATCH (p:Paper) WHERE p.arrived IS NULL SET p.arrived = 0
