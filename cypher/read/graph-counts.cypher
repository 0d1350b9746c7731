// How much the graph holds.
// @returns papers {Integer} papers
// @returns methods {Integer} methods
// @returns datasets {Integer} datasets
// @returns concepts {Integer} concepts, tasks and metrics among them
// @returns tasks {Integer} concepts that are tasks
// @returns metrics {Integer} concepts that are metrics
// @returns claims {Integer} claims
CALL () { MATCH (p:Paper) RETURN count(p) AS papers }
CALL () { MATCH (m:Method) RETURN count(m) AS methods }
CALL () { MATCH (d:Dataset) RETURN count(d) AS datasets }
CALL () { MATCH (c:Concept) RETURN count(c) AS concepts }
CALL () { MATCH (t:Task) RETURN count(t) AS tasks }
CALL () { MATCH (x:Metric) RETURN count(x) AS metrics }
CALL () { MATCH (c:Claim) RETURN count(c) AS claims }
RETURN papers, methods, datasets, concepts, tasks, metrics, claims
