// Ids of all names that were not understood.
// @returns id {String} a name's id
MATCH (u:UnknownName)
RETURN u.id AS id
ORDER BY id
