// Removes papers and the citations of them.
// @param ids {List<String>} paper ids
MATCH (p:Paper)
WHERE p.id IN $ids
DETACH DELETE p
