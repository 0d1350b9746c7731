// Writes papers and the number of the write that first brought each; other properties that are not given go.
// @param papers {List<Map>} each with its id and its properties, the id among them
// @param revision {Integer} number of this write
UNWIND $papers AS paper
MERGE (p:Paper {id: paper.id})
ON CREATE SET p.arrived = $revision
WITH p, paper, p.arrived AS arrived
SET p = paper.properties
SET p.arrived = arrived, p.revision = $revision
