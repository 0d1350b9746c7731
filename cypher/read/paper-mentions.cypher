// What some papers mention, as far as lists name it.
// @param ids {List<String>} paper ids
// @returns parent {String} paper id
// @returns mentioned {List<List>} of each entity: id, name and kind, in no order
// @light a page of ids bounds what is read
UNWIND $ids AS id
MATCH (p:Paper {id: id})-[:MENTIONS]->(e:Entity)
RETURN p.id AS parent, collect([e.id, e.name, e.kind]) AS mentioned
