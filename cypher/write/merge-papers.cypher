// Writes papers; properties that are not given go.
// @param papers {List<Map>} each with its id and its properties, the id among them
UNWIND $papers AS paper
MERGE (p:Paper {id: paper.id})
SET p = paper.properties
