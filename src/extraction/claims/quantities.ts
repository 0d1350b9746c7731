import { readUnit, type Unit } from './units.ts'

/** A number as printed, with its unit. Offsets count into the text it was read from. */
export interface Quantity {
  readonly start: number
  readonly end: number
  /** Where "from X to" starts that leads to it; `start` where none does. */
  readonly phraseStart: number
  /** Null where two ends are printed ("3.6-16.6%"). */
  readonly number: number | null
  readonly unit: Unit | null
  /** How sure the form alone makes it a measurement: "70.4" more than "70". */
  readonly form: 'integer' | 'decimal' | 'word'
  /** X of "from X to Y". */
  readonly from: number | null
  readonly sign: '+' | '-' | null
  /** Whether a measure's own sign such as "dB" follows the number. */
  readonly isMeasured: boolean
}

const SPELLED: ReadonlyMap<string, number> = new Map([
  ...'one two three four five six seven eight nine ten'.split(' ').map((word, at) => [word, at + 1] as const),
  ['twenty', 20],
  ['hundred', 100],
])
/** Words that are a number of times by themselves. */
const FACTORS: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['double', 2],
  ['doubles', 2],
  ['doubling', 2],
  ['triple', 3],
  ['triples', 3],
  ['tripling', 3],
  ['half', 0.5],
  ['halves', 0.5],
  ['halving', 0.5],
  ['halved', 0.5],
])
/** Digits that stand in no name, date, version, price or margin. */
const DIGITS =
  /(?<![\p{L}\p{N}_$€£#@±^]|^[\p{L}_][-./:+]|(?!\dx-).[\p{L}_][-./:+]|\d[.,:]|±\s)((?:(?<![%×x)\]])[-+])?)((?:\d{1,3}(?:,\d{3})+|\d{1,12})(?:\.\d{1,12})?|\.\d{1,12})/gu
const WORDS = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:${[...SPELLED.keys(), ...FACTORS.keys()].join('|')})(?![\p{L}\p{N}])`,
  'giu',
)

/** What makes the number after it a number of times; a sign of the number itself is kept. */
const FACTOR_OF = /\bfactors? (?:of )?$|([×]\s?)$/i

/** Every number of a text, in order; "from X to Y" and "X-Y" are one. Linear in the text's length. */
export function readQuantities(text: string): Quantity[] {
  const atoms = [...readDigits(text), ...readWords(text)].sort((a, b) => a.start - b.start)
  const joined: Quantity[] = []
  for (const atom of atoms) {
    const before = joined.at(-1)
    const pair = before === undefined ? null : joinPair(text, before, atom)
    if (pair === null) joined.push(atom)
    else joined[joined.length - 1] = pair
  }
  return withSharedUnits(text, joined)
}

function readDigits(text: string): Quantity[] {
  return [...text.matchAll(DIGITS)].flatMap((match) => {
    const [printed, sign = '', digits = ''] = match
    const { unit, end, orders, isMeasured } = readUnit(text, match.index + printed.length)
    if (/^(?:[\p{L}\p{N}_]|-\p{L})/u.test(text.slice(end, end + 2))) return []
    if (unit === null && isCounter(text, match.index, end)) return []
    const lead = FACTOR_OF.exec(text.slice(Math.max(0, match.index - 12), match.index))
    const number = Number(`${sign === '-' ? '-' : ''}${digits.replaceAll(',', '')}`)
    const form = digits.includes('.') ? 'decimal' : 'integer'
    const value = orders ? 10 ** number : number
    const start =
      lead !== null && unit === null && lead[1] !== undefined ? match.index - lead[1].length : match.index
    return [
      quantity({
        start,
        end,
        number: value,
        unit: lead === null ? unit : (unit ?? 'times'),
        form,
        sign: signOf(sign),
        isMeasured,
      }),
    ]
  })
}

/** "(3)" and "3)" count an item, "7/8" a share of cases. */
function isCounter(text: string, start: number, end: number): boolean {
  if (/^\/\d/.test(text.slice(end, end + 2))) return !text.slice(start, end).includes('.')
  return (
    text.charAt(end) === ')' &&
    /^[\s(]?$/.test(text.slice(Math.max(0, start - 1), start)) &&
    end - start === 1
  )
}

function readWords(text: string): Quantity[] {
  return [...text.matchAll(WORDS)].flatMap((match) => {
    const word = match[0].toLowerCase()
    const wordEnd = match.index + word.length
    const factor = FACTORS.get(word)
    if (factor !== undefined) {
      return [quantity({ start: match.index, end: wordEnd, number: factor, unit: 'times', form: 'word' })]
    }
    const { unit, end, orders } = readUnit(text, wordEnd)
    if (unit === null) return []
    const number = SPELLED.get(word) ?? 1
    return [quantity({ start: match.index, end, number: orders ? 10 ** number : number, unit, form: 'word' })]
  })
}

function quantity(
  read: Pick<Quantity, 'start' | 'end' | 'number' | 'unit' | 'form'> & Partial<Quantity>,
): Quantity {
  return { phraseStart: read.start, from: null, sign: null, isMeasured: false, ...read }
}

function signOf(sign: string): Quantity['sign'] {
  return sign === '+' || sign === '-' ? sign : null
}

const FROM = /\b(?:from|between)\s(?:(?:about|around|only|just|roughly|approximately|nearly)\s)?$/i
const LONGEST_FROM = 24

/** "from X to Y", "X → Y", "X-Y", "X to Y"; null where the two do not belong together. */
function joinPair(text: string, a: Quantity, b: Quantity): Quantity | null {
  if (a.form === 'word' || b.form === 'word' || a.number === null) return null
  if (a.unit !== null && a.unit !== b.unit) return null
  const gap = text.slice(a.end, Math.min(b.start, a.end + 60))
  const lead = FROM.exec(text.slice(Math.max(0, a.start - LONGEST_FROM), a.start))
  const leadStart = lead === null ? a.start : a.start - lead[0].length
  const isArrow = /^\s?(?:→|->|=>)\s?$/.test(gap)
  const leads = lead !== null && /^from/i.test(lead[0])
  if (
    isArrow ||
    (leads && /^\s?(?:\([^()]{0,40}\)\s?)?,?\s?(?:down |up )?to\s(?:about |only |just )?$/.test(gap))
  )
    return { ...b, phraseStart: leadStart, from: a.number }
  const isBetween = lead !== null && !leads && /^\s(?:and|to)\s$/.test(gap)
  if (isBetween || /^(?:\s?[-–—]{1,3}\s?|\s(?:up )?to\s)$/.test(gap)) {
    const form = a.form === 'decimal' ? 'decimal' : b.form
    return { ...b, start: a.start, phraseStart: isBetween ? leadStart : a.start, number: null, form }
  }
  return null
}

/** "3.1, 4.2 and 5.0 points": the last one's unit is that of all. */
function withSharedUnits(text: string, quantities: readonly Quantity[]): Quantity[] {
  const shared = [...quantities]
  for (let at = shared.length - 2; at >= 0; at--) {
    const one = shared[at]
    const next = shared[at + 1]
    if (one === undefined || next === undefined || one.unit !== null || next.unit === null) continue
    if (next.form !== 'word' && isListGap(text.slice(one.end, next.start)))
      shared[at] = { ...one, unit: next.unit }
  }
  return shared
}

/** Whether two neighbours with this between them are items of one list. */
export function isListGap(gap: string): boolean {
  return /^\s?(?:,|\/|,?\s?(?:and|or|&))\s?$/.test(gap)
}
