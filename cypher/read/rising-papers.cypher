// The newest papers of two periods that name each entity: periods of publication, or with middleWrite those of arrival.
// @param ids {List<String>} entity ids
// @param from {String} beginning of the earlier period of publication, or null
// @param middle {String} beginning of the later one, or null
// @param to {String} what dates are compared to so that those up to its end pass, or null for papers of any date and of none
// @param inexact {List<String>} dates that may be in a period or outside of it
// @param middleWrite {Integer} number of the last write that brought the papers of the earlier period, or null
// @param toWrite {Integer} number of the last write that brought those of the later period, or null
// @param limit {Integer} most papers an entity
// @returns parent {String} entity id
// @returns paper {String} paper id
// @returns later {Boolean} whether it is of the later period
// @bound one edge and one date for each paper that mentions an entity, ids of those in the periods alone
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)<-[:MENTIONS]-(p)
  WITH p, p.published AS published
  WHERE ($to IS NULL OR published <= $to) AND (
    ($middleWrite IS NULL AND published >= $from AND NOT published IN $inexact)
    OR ($middleWrite IS NOT NULL AND p.arrived <= $toWrite)
  )
  WITH p, CASE WHEN $middleWrite IS NULL THEN published >= $middle ELSE p.arrived > $middleWrite END AS later,
    coalesce(published, '') AS published
  ORDER BY later DESC, published DESC, p.id
  LIMIT $limit
  RETURN p, later, published
}
RETURN e.id AS parent, p.id AS paper, later
ORDER BY parent, later DESC, published DESC, paper
