// How often each form of some names that were not understood is printed, and how their support changed.
// @param ids {List<String>} ids of names
// @returns id {String} a name that is there
// @returns tally {String} its tally as JSON
// @returns history {List<Integer>} revision, support, revision, support and so on
MATCH (u:UnknownName)
WHERE u.id IN $ids
RETURN u.id AS id, u.tally AS tally, u.history AS history
ORDER BY id
