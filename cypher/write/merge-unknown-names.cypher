// Writes names that were not understood.
// @param names {List<Map>} each with its id and its properties, the id among them
UNWIND $names AS name
MERGE (u:UnknownName {id: name.id})
SET u = name.properties
