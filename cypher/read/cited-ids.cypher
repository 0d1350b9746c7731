// What some papers cite, there or not.
// @param ids {List<String>} paper ids
// @returns cites {List<String>} ids that the paper cites
MATCH (p:Paper)
WHERE p.id IN $ids
RETURN coalesce(p.cites, []) AS cites
ORDER BY p.id
