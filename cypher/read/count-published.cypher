// How many papers two periods of publication that follow each other have.
// @param from {String} beginning of the earlier period
// @param middle {String} beginning of the later period
// @param to {String} what dates are compared to so that those up to the end of the later period pass
// @param inexact {List<String>} dates that may be in a period or outside of it
// @returns before {Integer} number of papers of the earlier period
// @returns after {Integer} number of papers of the later period
CALL () {
  MATCH (p:Paper)
  WHERE p.published >= $from AND p.published < $middle AND p.published <= $to AND NOT p.published IN $inexact
  RETURN count(p) AS before
}
CALL () {
  MATCH (p:Paper)
  WHERE p.published >= $middle AND p.published <= $to AND NOT p.published IN $inexact
  RETURN count(p) AS after
}
RETURN before, after
