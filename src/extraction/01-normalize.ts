/**
 * A text made plain for reading: LaTeX commands and mark-up gone, typographic dashes, spaces and quotes as ASCII.
 * Character `i` of `text` comes from the original's `starts[i]` to `ends[i]` (UTF-16 code units, end exclusive).
 */
export interface NormalizedText {
  readonly original: string
  readonly text: string
  readonly starts: Int32Array
  readonly ends: Int32Array
}

const GREEK = new Set(
  'alpha beta gamma delta epsilon varepsilon zeta eta theta iota kappa lambda mu nu xi pi rho sigma tau phi varphi chi psi omega'.split(
    ' ',
  ),
)
/** Commands that print a sign which numbers are read with. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['times', '\u00D7'],
  ['pm', '\u00B1'],
  ['geq', '\u2265'],
  ['leq', '\u2264'],
  ['approx', '\u2248'],
  ['rightarrow', '\u2192'],
  ['to', '\u2192'],
])
const CITATION = /^(?:cite[a-z]*|ref|eqref|label|footnote|footnotemark)$/
const ONE_TO_ONE: ReadonlyMap<string, string> = new Map([
  ...[...'\u2010\u2011\u2012\u2212\uFE63\uFF0D'].map((dash) => [dash, '-'] as const),
  ...[...'\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u3000~'].map(
    (space) => [space, ' '] as const,
  ),
  ...[...'\u2018\u2019\u201B\u02BC'].map((quote) => [quote, "'"] as const),
  ...[...'\u201C\u201D\u201F'].map((quote) => [quote, '"'] as const),
  ['\uFB00', 'ff'],
  ['\uFB01', 'fi'],
  ['\uFB02', 'fl'],
  ['\uFB03', 'ffi'],
  ['\uFB04', 'ffl'],
])
const DROPPED = new Set(['\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '{', '}', '$'])
const LONGEST_COMMAND = 40
const LONGEST_ARGUMENT = 200
const LONGEST_NUMBER = 30

/** Makes a text plain, keeping for every character where it stood. Linear in the text's length. */
export function normalize(original: string): NormalizedText {
  const parts: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const put = (text: string, start: number, end: number): void => {
    parts.push(text)
    for (let i = 0; i < text.length; i++) {
      starts.push(start)
      ends.push(end)
    }
  }
  let at = 0
  while (at < original.length) {
    const char = original.charAt(at)
    if (char === '\\') {
      at = readCommand(original, at, put)
      continue
    }
    if (!isDropped(original, at, char)) put(ONE_TO_ONE.get(char) ?? dashed(original, at, char), at, at + 1)
    at++
  }
  return { original, text: parts.join(''), starts: Int32Array.from(starts), ends: Int32Array.from(ends) }
}

function isDropped(original: string, at: number, char: string): boolean {
  if (char === '$') return !isPrice(original, at) || original.charAt(at - 1) === '\\'
  if (char === '^' || char === '_') return original.charAt(at + 1) === '{'
  return DROPPED.has(char)
}

/** "$5" is a price, "$5\%$" is not: a number in math has its closing mark near, and no digit after that. */
function isPrice(original: string, at: number): boolean {
  const after = original.slice(at + 1, at + 1 + LONGEST_NUMBER)
  return /^\d/.test(after) && !/^(?:[-+^_/x\d.,\s~{}]|\\?%|\\[a-z]+)+\$(?!\d)/.test(after)
}

/** An en dash within a word is a hyphen ("encoder–decoder"); between words it stays. */
function dashed(original: string, at: number, char: string): string {
  if (char !== '\u2013') return char
  return /\p{L}/u.test(original.charAt(at - 1)) && /\p{L}/u.test(original.charAt(at + 1)) ? '-' : char
}

/** Reads the LaTeX command at a backslash and returns where reading goes on. */
function readCommand(
  original: string,
  at: number,
  put: (text: string, start: number, end: number) => void,
): number {
  const name = /^[a-zA-Z]+/.exec(original.slice(at + 1, at + 1 + LONGEST_COMMAND))?.[0] ?? ''
  const end = at + 1 + name.length
  if (name === '') return readControlSymbol(original, at, put)
  const sign = SIGNS.get(name)
  if (sign !== undefined) {
    put(sign, at, end)
    return end
  }
  if (GREEK.has(name.toLowerCase())) {
    put(name, at, end)
    return end
  }
  if (CITATION.test(name) && original.charAt(end) === '{') {
    const close = original.slice(end, end + LONGEST_ARGUMENT).indexOf('}')
    return close < 0 ? end : end + close + 1
  }
  return end
}

function readControlSymbol(
  original: string,
  at: number,
  put: (text: string, start: number, end: number) => void,
): number {
  const symbol = original.charAt(at + 1)
  if (/^[%&_#$]$/.test(symbol)) put(symbol, at, at + 2)
  else if (/^[,;: \\]$/.test(symbol)) put(' ', at, at + 2)
  else if (!/^['"`^~=.!(){}[\]]$/.test(symbol)) return at + 1
  return at + 2
}

const PAIRS: ReadonlyArray<readonly [open: string, close: string]> = [
  ['$', '$'],
  ['{', '}'],
]

/**
 * Where a span of the plain text stands in the original, taking in a math or brace mark that would otherwise be
 * cut in two.
 */
export function toOriginal(text: NormalizedText, start: number, end: number): { start: number; end: number } {
  let from = text.starts[start] ?? text.original.length
  let to = text.ends[end - 1] ?? from
  for (const [open, close] of PAIRS) {
    const inside = text.original.slice(from, to)
    const balance = open === close ? inside.split(open).length - 1 : 0
    if (balance % 2 === 1) {
      if (text.original.charAt(to) === close) to++
      else if (text.original.charAt(from - 1) === open) from--
    }
    if (open !== close) {
      const missing = inside.split(close).length - inside.split(open).length
      if (missing < 0 && text.original.charAt(to) === close) to++
      if (missing > 0 && text.original.charAt(from - 1) === open) from--
    }
  }
  return { start: from, end: to }
}
