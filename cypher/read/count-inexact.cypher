// How many papers have no date or one of some dates.
// @param inexact {List<String>} dates
// @returns total {Integer} number of papers
CALL () { MATCH (p:Paper) RETURN count(p) AS papers }
CALL () { MATCH (p:Paper) WHERE p.published <= '~' RETURN count(p) AS dated }
CALL () { MATCH (p:Paper) WHERE p.published IN $inexact RETURN count(p) AS inexact }
RETURN papers - dated + inexact AS total
