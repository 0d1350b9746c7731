// How many papers came up to a write, and how many came since.
// @param middle {Integer} number of the last write that brought the earlier ones
// @param to {Integer} number of the last write that brought the later ones
// @param asOf {String} what dates of papers are compared to, or null for papers of any date and of none
// @returns before {Integer} number of the earlier papers
// @returns after {Integer} number of the later papers
CALL () {
  MATCH (p:Paper)
  WHERE p.arrived <= $middle AND ($asOf IS NULL OR p.published <= $asOf)
  RETURN count(p) AS before
}
CALL () {
  MATCH (p:Paper)
  WHERE p.arrived > $middle AND p.arrived <= $to AND ($asOf IS NULL OR p.published <= $asOf)
  RETURN count(p) AS after
}
RETURN before, after
