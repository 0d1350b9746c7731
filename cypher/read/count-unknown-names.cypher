// How many names were not understood.
// @returns total {Integer} number of names
MATCH (u:UnknownName)
RETURN count(u) AS total
