// Removes what some papers say of entities and which papers they cite or wait for.
// @param ids {List<String>} paper ids
MATCH (p:Paper)-[r]->()
WHERE p.id IN $ids
DELETE r
