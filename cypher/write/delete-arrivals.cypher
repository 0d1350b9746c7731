// Removes the placeholders of papers that have arrived.
// @param ids {List<String>} ids of papers that have arrived
MATCH (m:MissingPaper)
WHERE m.id IN $ids
DETACH DELETE m
