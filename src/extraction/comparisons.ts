import type { Sentence, Word } from './sentence.ts'

/** Words by which a sentence says that one thing does better than another. */
export interface Comparison {
  readonly start: number
  readonly end: number
  /** Indexes of its first and last word; what is compared with follows the last. */
  readonly at: number
  readonly last: number
  /** Whether what follows does better than the subject: "underperforms", "is outperformed by". */
  readonly inverse: boolean
  /** Whether the subject comes after both: "compared with Y, X improves". */
  readonly others: 'after' | 'before'
}

const BETTER =
  /^(?:outperform(?:s|ed|ing)?|surpass(?:es|ed|ing)?|exceed(?:s|ed|ing)?|beat(?:s|ing)?|outclass(?:es|ed|ing)?|outdo(?:es|ing)?|overtak(?:e|es|ing))$/
const BEATEN = /^(?:outperformed|surpassed|exceeded|beaten|outclassed|outdone|overtaken)$/
const WORSE = /^(?:underperform(?:s|ed|ing)?|trail(?:s|ed|ing)?)$/
const IMPROVES = /^(?:improv(?:e|es|ed|ing|ement|ements)|gains?|advantages?|advances?|superiority)$/
const GOOD = /^(?:better|superior|stronger|higher|greater)$/
const BAD = /^(?:worse|inferior|weaker|poorer)$/
const LOWER = /^(?:lower|smaller|fewer|reduced)$/
/** What is better the less there is of it. */
const COST =
  /(?:error|errors|perplexity|loss|wer|cer|fid|regret|distance|deviation|rmse|mae|mse|eer|failures?|hallucinations?)$/
const QUALITY = /^(?:accurate|effective|robust|reliable|powerful|precise)$/
const LONGEST_COMPARATIVE = 10

/** The comparisons of a sentence that say who does better; "faster" and "smaller" alone do not. */
export function findComparisons({ words }: Sentence): Comparison[] {
  return words.flatMap((word, at) => {
    const found = readVerb(words, at) ?? readComparative(words, at) ?? readComparedWith(words, at)
    if (found === undefined) return []
    const end = words[found.last]?.end ?? word.end
    return [{ start: word.start, end, at, others: 'after', ...found } satisfies Comparison]
  })
}

type Found = Pick<Comparison, 'last' | 'inverse'> & Partial<Pick<Comparison, 'others'>>

function readVerb(words: readonly Word[], at: number): Found | undefined {
  const [before, here, next] = [-1, 0, 1].map((step) => words[at + step]?.lower ?? '')
  if (here === undefined || before === undefined || next === undefined) return undefined
  if (BEATEN.test(here) && next === 'by') return { last: at + 1, inverse: true }
  if (BETTER.test(here)) return { last: at, inverse: false }
  if (WORSE.test(here)) return { last: at, inverse: true }
  if (/^(?:falls?|fell|lags?|lagging|falling)$/.test(here) && /^(?:behind|short)$/.test(next))
    return { last: words[at + 2]?.lower === 'of' ? at + 2 : at + 1, inverse: true }
  if (/^(?:loses?|lost)$/.test(here) && next === 'to') return { last: at + 1, inverse: true }
  if (IMPROVES.test(here)) {
    const link = indexWithin(words, at + 1, at + 8, /^(?:over|upon)$/)
    const parted = words
      .slice(at + 1, link)
      .some(({ lower, gap }) => /[,;:]/.test(gap) || /^(?:and|while|but)$/.test(lower))
    if (link > 0 && !parted) return { last: link, inverse: false }
    if (next === 'on' && /^improv(?:e|es|ed|ing)$/.test(here)) return { last: at + 1, inverse: false }
  }
  return undefined
}

/** "better than", "superior to", "higher accuracy than", "lower error than", "more accurate than". */
function readComparative(words: readonly Word[], at: number): Found | undefined {
  const here = words[at]?.lower ?? ''
  const next = words[at + 1]?.lower ?? ''
  if (/^(?:superior|inferior)$/.test(here) && next === 'to')
    return { last: at + 1, inverse: here === 'inferior' }
  const than = indexWithin(words, at + 1, at + LONGEST_COMPARATIVE, /^than$/)
  if (than < 0) return undefined
  const between = words.slice(at + 1, than)
  if (between.some(({ gap, lower }) => /[,;:]/.test(gap) || /^(?:and|while|but)$/.test(lower)))
    return undefined
  const isOfCost = between.some(({ lower }) => COST.test(lower))
  const isOfQuality = QUALITY.test(next)
  if (/^(?:more|less)$/.test(here)) return isOfQuality ? { last: than, inverse: here === 'less' } : undefined
  if (GOOD.test(here)) {
    const isSize = between.some(({ lower }) => /^(?:cost|costs|throughput|speed|latency|memory)$/.test(lower))
    return isSize ? undefined : { last: than, inverse: isOfCost && here !== 'better' }
  }
  if (BAD.test(here)) return { last: than, inverse: true }
  if (!LOWER.test(here)) return undefined
  if (isOfCost) return { last: than, inverse: false }
  const isOfScore = between.some(({ lower }) =>
    /^(?:accuracy|scores?|performance|f1|bleu|precision|recall|auc|map|quality)$/.test(lower),
  )
  return isOfScore ? { last: than, inverse: true } : undefined
}

/** "compared with Y, X improves …": only where the sentence says for better. */
function readComparedWith(words: readonly Word[], at: number): Found | undefined {
  const [here, next] = [words[at]?.lower ?? '', words[at + 1]?.lower ?? '']
  if (here !== 'compared' || !/^(?:with|to)$/.test(next)) return undefined
  const isFirst = at === 0
  const clause = isFirst ? words : words.slice(Math.max(0, at - 14), at)
  const isBetter = clause.some(
    ({ lower }) =>
      GOOD.test(lower) || /^(?:improv(?:e|es|ed|ing|ements?)|gains?|boosts?|outperforms?)$/.test(lower),
  )
  const isWorse = clause.some(
    ({ lower }) =>
      BAD.test(lower) || /^(?:comparable|similar|drops?|degrad\p{L}*|declin\p{L}*|not|no)$/u.test(lower),
  )
  if (!isBetter || isWorse) return undefined
  return { last: at + 1, inverse: false, others: isFirst ? 'before' : 'after' }
}

/** Index of the first word from one index to another that a pattern matches; -1 without one. */
function indexWithin(words: readonly Word[], from: number, to: number, pattern: RegExp): number {
  const found = words.slice(from, to + 1).findIndex(({ lower }) => pattern.test(lower))
  return found < 0 ? -1 : from + found
}
