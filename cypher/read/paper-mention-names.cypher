// How some papers name the entities they mention.
// @param ids {List<String>} paper ids
// @returns entity {String} entity id
// @returns name {String} the paper's name for it
// @returns kind {String} what the paper takes it for
// @returns aliases {List<String>} the paper's other forms of it
MATCH (p:Paper)-[m:MENTIONS]->(e:Entity)
WHERE p.id IN $ids
RETURN e.id AS entity, m.name AS name, m.kind AS kind, m.aliases AS aliases
ORDER BY p.id, entity
