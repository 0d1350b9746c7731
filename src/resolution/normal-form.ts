const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['matrices', 'matrix'],
  ['vertices', 'vertex'],
  ['indices', 'index'],
  ['corpora', 'corpus'],
  ['criteria', 'criterion'],
  ['analyses', 'analysis'],
  ['hypotheses', 'hypothesis'],
  ['losses', 'loss'],
  ['classes', 'class'],
  ['biases', 'bias'],
  ['processes', 'process'],
  ['approaches', 'approach'],
  ['boxes', 'box'],
  ['searches', 'search'],
  ['branches', 'branch'],
  ['patches', 'patch'],
  ['batches', 'batch'],
  ['benches', 'bench'],
])

/** Words that end in s in the singular, or have no other number. */
const UNCHANGED = new Set(
  (
    'bias lens series species physics robotics dynamics thermodynamics aerodynamics semantics kinematics linguistics ' +
    'mathematics economics ethics analytics genomics proteomics news atlas canvas alias gas diabetes'
  ).split(' '),
)

/** The singular of one word as printed. Acronyms lose only a small `s` ("LLMs"), so "CLIPS" stays itself. */
export function singularWord(word: string): string {
  const lower = word.toLowerCase()
  const irregular = IRREGULAR.get(lower)
  if (irregular !== undefined) return matchCase(irregular, word)
  if (!word.endsWith('s') || word.length < 4 || UNCHANGED.has(lower)) return word
  if (lower.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ss|us|is)$/.test(lower)) return word
  return word.slice(0, -1)
}

function matchCase(singular: string, printed: string): string {
  const first = printed.charAt(0)
  return first === first.toUpperCase() ? first + singular.slice(1) : singular
}

const LATEX_COMMAND = /\\[a-zA-Z]+|[\\{}$]/g
/** Accents of European scripts; the vowel signs of other scripts are letters in their own right. */
const ACCENTS = /[\u0300-\u036f]+/g
const POSSESSIVE = /['’]s(?![\p{L}\p{N}])/gu
const SEPARATOR = /[^\p{L}\p{M}\p{N}+.]+/gu
/** "GPT4" and "ResNet50" end in a version; "GSM8K" and "word2vec" do not. */
const TRAILING_VERSION = /^(\p{L}{3,})(\d+(?:\.\d+)*)$/u

/**
 * The form in which names are compared: LaTeX residue and accents gone, small letters, single spaces for hyphens
 * and other separators, each word in the singular, a version apart from its name ("GPT4" is "gpt 4"). Digits, `+`
 * and a full stop between digits are kept, since they tell "HumanEval+" from "HumanEval" and "GPT-3.5" from
 * "GPT-3". Empty for a text without letters, digits or `+`.
 */
export function normalForm(name: string): string {
  const folded = name
    .replace(LATEX_COMMAND, ' ')
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .replace(POSSESSIVE, '')
    .replace(SEPARATOR, ' ')
  const words: string[] = []
  for (const word of folded.split(' ')) {
    const kept = dotsBetweenDigits(word)
    if (kept === '') continue
    for (const part of kept.split(' ')) {
      words.push(singularWord(part).toLowerCase().replace(TRAILING_VERSION, '$1 $2'))
    }
  }
  return words.join(' ')
}

function dotsBetweenDigits(word: string): string {
  if (!word.includes('.')) return word
  return word
    .replace(/\./g, (_dot, at: number) =>
      /\d/.test(word.charAt(at - 1)) && /\d/.test(word.charAt(at + 1)) ? '.' : ' ',
    )
    .trim()
    .replace(/ +/g, ' ')
}
