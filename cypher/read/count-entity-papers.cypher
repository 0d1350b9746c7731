// How many papers relate to each entity.
// @param ids {List<String>} entity ids
// @param relations {List<String>} relations wanted
// @param assertions {List<String>} assertions wanted
// @param asOf {String} what dates of papers are compared to, or null for any and none
// @returns parent {String} entity id
// @returns total {Integer} number of papers
// @bound all papers that speak of an entity are as many as support it; else only edges of the relations wanted are counted
// @light what is linked to one node, which is little but at the largest hubs
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WITH e, 'MENTIONS' IN $relations AND 'ASSERTED' IN $assertions AS named
CALL (e, named) {
  CALL (e, named) {
    WITH e, named WHERE named AND $asOf IS NOT NULL
    MATCH (e)<-[:MENTIONS]-(p)
    RETURN p
    UNION ALL
    WITH e, named WHERE NOT named
    MATCH (e)<-[s:INTRODUCES|EVALUATES_ON|USES|COMPARES_TO|ADDRESSES|STUDIES]-(p)
    WHERE type(s) IN $relations AND s.assertion IN $assertions
    RETURN DISTINCT p
  }
  WITH p
  WHERE $asOf IS NULL OR p.published <= $asOf
  RETURN count(p) AS counted
}
WITH e.id AS parent, CASE WHEN named AND $asOf IS NULL THEN e.support ELSE counted END AS total
WHERE total > 0
RETURN parent, total
ORDER BY parent
