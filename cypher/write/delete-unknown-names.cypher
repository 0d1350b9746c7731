// Removes names that no paper prints any more.
// @param ids {List<String>} ids of names
MATCH (u:UnknownName)
WHERE u.id IN $ids
DETACH DELETE u
