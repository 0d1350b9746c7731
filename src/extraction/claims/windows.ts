import type { Mention } from '../11-sentence-roles.ts'
import { isListGap, type Quantity } from './quantities.ts'

/** A quantity of a sentence with the stretches of text that belong to it rather than to its neighbours. */
export interface Placed {
  readonly quantity: Quantity
  /** From where words before the quantity are its own. */
  readonly start: number
  /** Up to where words after it are. */
  readonly end: number
  /** Whether it is the next item of a list of nothing but numbers: "3.1 and 4.2". */
  readonly listed: boolean
  /** Whether it only goes on with the one before it: "by 3.1% on A and 4.2% on B". */
  readonly continues: boolean
  /** Whether it is set against the one before: "vs. 88.1%", "…, while BERT reaches 88.1%". */
  readonly contrasts: boolean
  /** Where its clause starts and ends. */
  readonly clause: { readonly start: number; readonly end: number }
}

const CLAUSE_BREAK = /[;:]\s|,?\s(?:while|whereas|but)\s|,\s(?:which|and\s(?:is|it|we|our|also)\b)/g
const CONTRAST = /^,?\s(?:while|whereas)\s/
const AGAINST = /^\s?(?:vs\.?|versus|against)\s$/
const SEPARATOR = /[,;(]\s?|\s(?:and|or|with|while|whereas|but|vs\.?|versus|compared|than|using|at)\s/
const CONTINUED =
  /^(?:[\s,(]|\b(?:on|in|for|over|and|or|an?|the|of|to|by|up|about|nearly|around|datasets?|benchmarks?)\b)*$/i
/** Longer gaps hold no words of either number. */
const LONGEST_GAP = 300

/** Shares a sentence's text out among its quantities. */
export function placeQuantities(
  text: string,
  sentence: { readonly start: number; readonly end: number },
  quantities: readonly Quantity[],
  mentions: readonly Mention[],
): Placed[] {
  const breaks = [...text.slice(sentence.start, sentence.end).matchAll(CLAUSE_BREAK)].map(
    (match) => sentence.start + match.index,
  )
  const splits = quantities.slice(1).map((next, at) => splitBetween(text, quantities[at] ?? next, next))
  let passed = 0
  return quantities.map((quantity, at) => {
    while ((breaks[passed] ?? Number.POSITIVE_INFINITY) < quantity.phraseStart) passed++
    const clause = { start: breaks[passed - 1] ?? sentence.start, end: breaks[passed] ?? sentence.end }
    const before = quantities[at - 1]
    const gap =
      before === undefined ? '' : text.slice(before.end, Math.min(quantity.phraseStart, before.end + 20))
    const bare = before === undefined ? null : bareGap(text, before.end, quantity.phraseStart, mentions)
    return {
      quantity,
      start: Math.max(clause.start, splits[at - 1] ?? sentence.start),
      end: Math.max(quantity.end, Math.min(clause.end, splits[at] ?? sentence.end)),
      listed: before !== undefined && before.unit === quantity.unit && isListGap(gap),
      continues: bare !== null && (before?.end ?? 0) > clause.start && CONTINUED.test(bare),
      contrasts:
        before !== undefined &&
        (AGAINST.test(gap) || CONTRAST.test(text.slice(clause.start, clause.start + 12))),
      clause,
    }
  })
}

function splitBetween(text: string, one: Quantity, next: Quantity): number {
  const gap = text.slice(one.end, Math.min(next.phraseStart, one.end + LONGEST_GAP))
  const at = gap.search(SEPARATOR)
  return at < 0 ? Math.max(one.end, next.phraseStart) : one.end + at
}

/** What stands between two quantities, without the names in it; null where that is too long to go on in. */
function bareGap(text: string, start: number, end: number, mentions: readonly Mention[]): string | null {
  if (end - start > LONGEST_GAP) return null
  let bare = text.slice(start, end)
  for (const { span } of mentionsWithin(mentions, start, end))
    bare = `${bare.slice(0, span.start - start)}${' '.repeat(span.text.length)}${bare.slice(span.end - start)}`
  return bare
}

/** The mentions that lie within a stretch; `mentions` are in order of place. */
export function mentionsWithin(mentions: readonly Mention[], start: number, end: number): Mention[] {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.span.start ?? end) < start) low = middle + 1
    else high = middle
  }
  const found: Mention[] = []
  for (let at = low; at < mentions.length; at++) {
    const mention = mentions[at]
    if (mention === undefined || mention.span.start >= end) break
    if (mention.span.end <= end) found.push(mention)
  }
  return found
}
