// Brings the counts of entities up to date that show nothing new.
// @param entities {List<Map>} each with id, support, tally, history and changed
UNWIND $entities AS entity
MATCH (e:Entity {id: entity.id})
SET e.support = entity.support, e.tally = entity.tally, e.history = entity.history, e.changed = entity.changed
