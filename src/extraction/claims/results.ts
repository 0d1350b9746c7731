import type { Role } from '../11-sentence-roles.ts'
import type { DirectionCue } from './direction.ts'
import type { Linked } from './links.ts'
import type { Placed } from './windows.ts'

/** What there is a share of, where a share is how much went in and not what came out. */
const SHARE_OF =
  /^\s(?:of\s)?(?:(?:the|all|its|their|labell?ed|original|full|available|training|total|annotated|\p{Lu}[\p{L}\p{N}-]*)\s)*(?:labels?|data|dataset|samples?|examples?|annotations?|supervision|training|images?|tokens?|parameters|params|budget|observations|corpus|missing|sparsity|masking|noise)\b/u
const GIVEN = /\b(?:with|using|on|only|just|from|given|for|under|use|uses|at)\s(?:\p{L}+\s){0,2}[∼~≈]?$/iu
const NO_RESULT =
  /^\s?-?\s?(?:confidence|CI\b|credib|significance|quantile|percentile|-?\s?shot|resolution|crops?\b|labell?ed\b)/i
/** A noun right after a number is what it counts: "16 classifiers". */
const COUNTS =
  /^\s(?!(?:on|in|and|or|for|with|at|over|to|by|from|when|while|using|which|than|across|after|under)\b)\p{L}/iu
const NUMBERED =
  /\b(?:Sections?|Sec\.|Tables?|Tab\.|Figures?|Figs?\.|Equations?|Eqs?\.|Chapter|Appendix|[Vv]ersions?)\s?$/
const PART = /\bof which(?:\s\p{L}+)?\s$/u
/** "wav2vec 2.0", "Zorb 3.1". */
const VERSIONED = /(?:\p{Lu}|\p{L}\d)[\p{L}\p{N}-]*\s$/u
const COST = /^\s(?:[GTMP]?FLOPs?|MACs|GMACs|[KMGT]i?B|[GTC]PUs?|[MG]Hz|[HAV]100)(?![\p{L}\p{N}])/u
const ADJACENT = 2

/** Whether a quantity is a result that the paper tells, and not a year, a size or a share of data. */
export function isResult(
  text: string,
  { quantity, clause }: Placed,
  cue: DirectionCue | null,
  { metric, metricGap, dataset, inside }: Linked,
  role: Role,
): boolean {
  const after = text.slice(quantity.end, quantity.end + 60)
  const before = text.slice(Math.max(clause.start, quantity.phraseStart - 40), quantity.phraseStart)
  if (NO_RESULT.test(after) || PART.test(before) || NUMBERED.test(before)) return false
  const isBeside = metric !== null && metricGap !== null && metricGap <= ADJACENT
  const isMetricAfter = inside.some(({ entity, span }) => entity === metric && span.start >= quantity.end)
  const isMetricBefore = inside.some(
    ({ entity, span }) => entity === metric && span.end === quantity.phraseStart - 1,
  )
  switch (quantity.unit) {
    case 'times':
      return cue !== null && !(quantity.form === 'word' && /^\san?\s/.test(after))
    case 'points':
      return cue !== null || metric !== null || quantity.form === 'decimal'
    case 'percent':
      if (cue === null && SHARE_OF.test(after) && GIVEN.test(before)) return false
      return cue !== null || metric !== null || dataset !== null || role !== 'background'
    case null:
      if (quantity.isMeasured) return true
      if (COST.test(after) || (VERSIONED.test(before) && !isMetricBefore)) return false
      if (quantity.form === 'integer' && !isScore(quantity.number)) return false
      if (quantity.form === 'integer' && COUNTS.test(after)) return isBeside && isMetricAfter
      if (isBeside) return true
      return (
        quantity.form === 'decimal' && (cue !== null || (role !== 'background' && isScored(before, after)))
      )
  }
}

/** "scores 94.0", "50.9 XYZ", "94.0 hit@1": a score by a measure that nobody may know. */
function isScored(before: string, after: string): boolean {
  if (/\b(?:achiev|reach|attain|obtain|scor)\p{L}*\s(?:an?\s)?$/iu.test(before))
    return !/^\s\p{Ll}/u.test(after) || /^\s(?:on|in|and)\b/.test(after)
  return /^\s(?:\p{Lu}[\p{Ll}\d-]*\p{Lu}\p{L}*|\p{L}+@\d+)/u.test(after)
}

function isScore(number: number | null): boolean {
  return number !== null && number > 1 && number <= 150
}
