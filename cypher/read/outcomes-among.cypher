// Which of some methods papers say to outperform which other of them, and whether those papers evaluate on a dataset.
// @param ids {List<String>} ids of methods
// @param dataset {String} id of the dataset
// @param asOf {String} what dates of papers are compared to, or null for papers of any date and of none
// @param limit {Integer} most papers a method
// @returns winner {String} id of the method that outperforms
// @returns loser {String} id of the other one
// @returns paper {String} id of the paper that says so
// @returns published {String} its date, or empty
// @returns here {Boolean} whether it evaluates on the dataset
// @returns edge {Map} what it says: type, confidence, assertion, paper and evidence
UNWIND $ids AS id
MATCH (a:Entity {id: id})
CALL (a) {
  MATCH (a)-[r:OUTPERFORMS]->(b:Entity)
  WHERE b.id IN $ids AND r.assertion = 'ASSERTED'
  MATCH (p:Paper {id: r.paper})
  WHERE $asOf IS NULL OR p.published <= $asOf
  WITH r, b, p
  ORDER BY coalesce(p.published, '') DESC, p.id, b.id
  LIMIT $limit
  RETURN r, b, p
}
CALL (p) {
  MATCH (p)-[on:EVALUATES_ON]->(d:Entity)
  WHERE d.id = $dataset AND on.assertion = 'ASSERTED'
  RETURN count(d) > 0 AS here
}
RETURN a.id AS winner, b.id AS loser, p.id AS paper, coalesce(p.published, '') AS published, here, {
    type: type(r), confidence: r.confidence, assertion: r.assertion, paper: r.paper,
    evidenceField: r.evidenceField, evidenceSentence: r.evidenceSentence, evidenceStart: r.evidenceStart,
    evidenceEnd: r.evidenceEnd, evidenceSurface: r.evidenceSurface, evidenceRule: r.evidenceRule
  } AS edge
ORDER BY winner, loser, published DESC, paper
