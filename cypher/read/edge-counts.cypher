// How many edges of each relation the graph holds.
// @returns relation {String} a relation, what is kept for papergraph's own use aside
// @returns edges {Integer} edges of that relation
CALL () {
  MATCH ()-[r:ABOUT]->() WITH count(r) AS edges RETURN 'ABOUT' AS relation, edges
  UNION ALL
  MATCH ()-[r:ADDRESSES]->() WITH count(r) AS edges RETURN 'ADDRESSES' AS relation, edges
  UNION ALL
  MATCH ()-[r:APPLIED_TO]->() WITH count(r) AS edges RETURN 'APPLIED_TO' AS relation, edges
  UNION ALL
  MATCH ()-[r:BASED_ON]->() WITH count(r) AS edges RETURN 'BASED_ON' AS relation, edges
  UNION ALL
  MATCH ()-[r:CITES]->() WITH count(r) AS edges RETURN 'CITES' AS relation, edges
  UNION ALL
  MATCH ()-[r:COMPARES_TO]->() WITH count(r) AS edges RETURN 'COMPARES_TO' AS relation, edges
  UNION ALL
  MATCH ()-[r:EVALUATED_ON]->() WITH count(r) AS edges RETURN 'EVALUATED_ON' AS relation, edges
  UNION ALL
  MATCH ()-[r:EVALUATES_ON]->() WITH count(r) AS edges RETURN 'EVALUATES_ON' AS relation, edges
  UNION ALL
  MATCH ()-[r:INTRODUCES]->() WITH count(r) AS edges RETURN 'INTRODUCES' AS relation, edges
  UNION ALL
  MATCH ()-[r:MEASURED_BY]->() WITH count(r) AS edges RETURN 'MEASURED_BY' AS relation, edges
  UNION ALL
  MATCH ()-[r:MENTIONS]->() WITH count(r) AS edges RETURN 'MENTIONS' AS relation, edges
  UNION ALL
  MATCH ()-[r:ON]->() WITH count(r) AS edges RETURN 'ON' AS relation, edges
  UNION ALL
  MATCH ()-[r:OUTPERFORMS]->() WITH count(r) AS edges RETURN 'OUTPERFORMS' AS relation, edges
  UNION ALL
  MATCH ()-[r:STATES]->() WITH count(r) AS edges RETURN 'STATES' AS relation, edges
  UNION ALL
  MATCH ()-[r:STUDIES]->() WITH count(r) AS edges RETURN 'STUDIES' AS relation, edges
  UNION ALL
  MATCH ()-[r:USES]->() WITH count(r) AS edges RETURN 'USES' AS relation, edges
}
WITH relation, edges
WHERE edges > 0
RETURN relation, edges
ORDER BY relation
