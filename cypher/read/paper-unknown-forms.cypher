// How some papers print names that were not understood.
// @param ids {List<String>} paper ids
// @returns unknown {String} id of the name
// @returns forms {List<String>} its form at each place
MATCH (p:Paper)-[r:PRINTS]->(u:UnknownName)
WHERE p.id IN $ids
RETURN u.id AS unknown, r.evidenceSurface AS forms
ORDER BY p.id, unknown
