// Removes placeholders that no paper waits for any more.
// @param ids {List<String>} ids that were waited for
MATCH (m:MissingPaper)
WHERE m.id IN $ids AND NOT EXISTS { (:Paper)-[:AWAITS]->(m) }
DELETE m
