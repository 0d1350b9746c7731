// 04 Where methods come from: up to four steps of BASED_ON
MATCH path = (:Method)-[:BASED_ON*1..4]->(:Method)
RETURN path
ORDER BY length(path) DESC, [n IN nodes(path) | n.id]
LIMIT 50
