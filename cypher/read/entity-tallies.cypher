// How often each form and kind of some entities is used, and how their support changed.
// @param ids {List<String>} entity ids
// @returns id {String} an entity that is there
// @returns tally {String} its tally as JSON
// @returns history {List<Integer>} revision, support, revision, support and so on; null where none was kept
MATCH (e:Entity)
WHERE e.id IN $ids
RETURN e.id AS id, e.tally AS tally, e.history AS history
ORDER BY id
