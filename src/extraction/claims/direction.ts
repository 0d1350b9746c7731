import type { Quantity } from './quantities.ts'

export type Direction = 'up' | 'down'

/** A direction with the word that tells it, as offsets into the text that was looked at. */
export interface DirectionCue {
  readonly direction: Direction
  readonly start: number
  readonly end: number
}

const UP =
  'faster|quicker|higher|better|larger|bigger|greater|longer|stronger|deeper|wider|more|improve|improves|improved|improving|improvements?|gains?|gained|gaining|increas(?:e|es|ed|ing)|boost(?:s|ed|ing)?|speed-?ups?|speed up|speeds up|speeding up|accelerat(?:e|es|ed|ing|ion)|rise|rises|rose|growth|grows|grew|uplift|advantages?|outperform(?:s|ed|ing)?|surpass(?:es|ed|ing)?|exceed(?:s|ed|ing)?|beat(?:s|ing)?|rais(?:e|es|ed|ing)|enhanc(?:e|es|ed|ing|ement|ements)|advanc(?:e|es|ed|ing)|lift(?:s|ed|ing)?|double|doubles|doubling|triples?|tripling'
const DOWN =
  'fewer|less|lower|smaller|slower|shorter|cheaper|lighter|worse|reduc(?:e|es|ed|ing|tions?)|decreas(?:e|es|ed|ing)|lower(?:s|ed|ing)|drop(?:s|ped|ping)?|cut(?:s|ting)?|shrink(?:s|ing)?|degrad(?:e|es|ed|ing|ation)|sav(?:e|es|ed|ing|ings)|compress(?:es|ed|ing|ion)?|declin(?:e|es|ed|ing)|fall(?:s|ing)?|fell|diminish(?:es|ed|ing)?|underperform(?:s|ed|ing)?|deteriorat(?:e|es|ed|ing|ion)|loss|losses|loses?|halv(?:es|ed|ing)|mitigat(?:e|es|ed|ing)|shorten(?:s|ed|ing)?|remov(?:e|es|ed|ing)|prun(?:es|ed)|behind'
const CUE = new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:(${UP})|(${DOWN}))(?![\p{L}\p{N}])`, 'giu')
/** Verbs whose object is the result itself, not a change. */
const REACHES =
  /\b(?:achiev\p{L}+|reach\p{L}*|attain\p{L}*|obtain\p{L}*|yield\p{L}*|scor(?:es|ed|ing)|record\p{L}*|retain\p{L}*|maintain\p{L}*|preserv\p{L}*)\s/iu
/** Words before a number that say how exact it is; they belong to the claim's text. */
const QUALIFIER =
  /(?:(?:\b(?:up to|upto|over|more than|less than|fewer than|at least|at most|as (?:low|high|much|many|little|few) as|about|around|approximately|roughly|nearly|almost|an average of|on average|only|just|merely|another|additional|an?|the|average|absolute|relative|by a factor of|a factor of|factors? of|further|overall|total)\b|[<>≥≤≈~∼])\s?)$/iu
const LONGEST_QUALIFIER = 24
const PREPOSITION = /\b(?:of|to|in|on|with|by|for|from|at|than|over|and|is|are|using|per)\b/
const NEAR_WORDS = 4
const LONGEST_NOUN = 40
const FAR_WORDS = 12

/** Where the words that qualify a number that starts at `start` begin: "up to", "more than". */
export function qualifiedStart(text: string, start: number, floor: number): number {
  let from = start
  for (;;) {
    const before = QUALIFIER.exec(text.slice(Math.max(floor, from - LONGEST_QUALIFIER), from))
    if (before === null || before[0] === '') break
    from -= before[0].length
  }
  return (
    from + (/^(?:(?:an?|the|another|additional|further)\s)+/i.exec(text.slice(from, start))?.[0].length ?? 0)
  )
}

/** Whether a number changes something, by the words of its clause before and after it. */
export function readDirection(
  text: string,
  quantity: Quantity,
  window: { readonly start: number; readonly end: number },
): DirectionCue | null {
  const own = ownDirection(text, quantity)
  const after = text.slice(quantity.end, window.end)
  const next = cues(after).find(({ start }) => wordCount(after.slice(0, start)) < NEAR_WORDS)
  if (
    next !== undefined &&
    own === null &&
    !/[,;:]|\b(?:than|and|by|with|while|at|to|for)\b/.test(after.slice(0, next.start))
  )
    return { ...next, start: quantity.end + next.start, end: quantity.end + counted(after, next) }
  const from = qualifiedStart(text, quantity.phraseStart, window.start)
  const before = text.slice(window.start, from)
  const last = lastCue(before)
  const placed =
    last === undefined ? null : { ...last, start: window.start + last.start, end: window.start + last.end }
  if (own !== null) return placed === null ? own : { ...placed, direction: own.direction }
  if (placed === null || last === undefined) return null
  const between = before.slice(last.end)
  if (wordCount(between) > FAR_WORDS || REACHES.test(between)) return null
  return isAmount(between, last.noun, /^up ?to/i.test(text.slice(from, from + 5)), quantity) ? placed : null
}

/** "twice as fast", "half as many"; the word after "as" is taken for more of it. */
const AS = /^\sas\s\p{L}+/u
/** What there is half, or twice, of. */
const OF_WHAT = /^\s(?:of\s)?(?:the|its|their|our)\s\p{L}+/u
/** What there is more or less of. */
const COUNTED =
  /^\s(?!(?:than|on|in|at|to|for|by|and|or|with|when|while|compared|of|across|over)\b)[\p{L}-]+/u

/** Where the comparative ends, with the noun that "fewer" or "more" is said of. */
function counted(after: string, cue: FoundCue): number {
  if (!/^(?:fewer|less|more)$/i.test(after.slice(cue.start, cue.end))) return cue.end
  return cue.end + (COUNTED.exec(after.slice(cue.end, cue.end + LONGEST_NOUN))?.[0].length ?? 0)
}

/** "from X to Y", "+1%", "twice", "halves" tell the direction themselves. */
function ownDirection(text: string, quantity: Quantity): DirectionCue | null {
  const at = { start: quantity.phraseStart, end: quantity.end }
  const { from, number, sign, unit } = quantity
  if (from !== null && number !== null && from !== number)
    return { ...at, direction: number > from ? 'up' : 'down' }
  if (sign !== null && unit !== null) return { ...at, direction: sign === '+' ? 'up' : 'down' }
  const as = AS.exec(text.slice(quantity.end, quantity.end + 30))
  if (as !== null && unit === 'times' && number !== null)
    return { direction: number < 1 ? 'down' : 'up', start: at.start, end: at.end + as[0].length }
  const direction = factorDirection(text, quantity)
  if (direction === null) return null
  const what = OF_WHAT.exec(text.slice(quantity.end, quantity.end + LONGEST_NOUN))
  return { direction, start: at.start, end: at.end + (what?.[0].length ?? 0) }
}

/** "halves", "doubles the speed", "half the parameters", "cut in half"; but "half" alone is a share. */
function factorDirection(text: string, quantity: Quantity): Direction | null {
  if (quantity.form !== 'word') return null
  const word = text.slice(quantity.start, quantity.end).toLowerCase()
  const before = text.slice(Math.max(0, quantity.start - LONGEST_NOUN), quantity.start)
  const isOfWhat = OF_WHAT.test(text.slice(quantity.end, quantity.end + LONGEST_NOUN))
  if (/^halv/.test(word)) return 'down'
  if (/^(?:double|triple|doubles|triples|doubling|tripling)$/.test(word)) return isOfWhat ? 'up' : null
  if (word !== 'half') return null
  if (/\b(?:cut|cuts|cutting|reduc\p{L}+|divid\p{L}+)\b.*\sin\s$/u.test(before)) return 'down'
  return isOfWhat && !/\b(?:in|on|for|of|from|at|to|by|than)\s$/i.test(before) ? 'down' : null
}

/** Whether the words between a cue and a number make the number the amount of the change. */
function isAmount(between: string, isNoun: boolean, isUpTo: boolean, quantity: Quantity): boolean {
  const words = between.trim()
  if (words === '' || /\bby(?: an? (?:\p{Ll}+ )?margin of)?$/u.test(words)) return true
  if (/,|\bwith\b/.test(words)) return false
  if (isNoun && /(?:\bof|:|\()$/.test(words)) return true
  if (isNoun && isUpTo) return true
  if (quantity.unit !== 'percent' && wordCount(words) <= NEAR_WORDS && !PREPOSITION.test(words)) return true
  return quantity.unit !== 'times' && /\bto$/.test(words)
}

interface FoundCue extends DirectionCue {
  readonly noun: boolean
}

function lastCue(text: string): FoundCue | undefined {
  return cues(text).at(-1)
}

function cues(text: string): FoundCue[] {
  return [...text.matchAll(CUE)].map((match) => ({
    direction: match[1] === undefined ? 'down' : 'up',
    start: match.index,
    end: match.index + match[0].length,
    noun: /^(?:improvements?|gains?|increases?|boosts?|speed-?ups?|acceleration|rise|growth|uplift|advantages?|enhancements?|reductions?|decreases?|drops?|degradation|savings?|compression|declines?|deterioration|loss|losses)$/i.test(
      match[0],
    ),
  }))
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length
}
