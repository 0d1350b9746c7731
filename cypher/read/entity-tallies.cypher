// How often each form and kind of some entities is used.
// @param ids {List<String>} entity ids
// @returns id {String} an entity that is there
// @returns tally {String} its tally as JSON
MATCH (e:Entity)
WHERE e.id IN $ids
RETURN e.id AS id, e.tally AS tally
ORDER BY id
