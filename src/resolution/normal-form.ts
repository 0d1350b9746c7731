import { commonSpelling } from './spelling.ts'

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
  ['heuristics', 'heuristic'],
  ['axes', 'axis'],
  ['bases', 'base'],
  ['synopses', 'synopsis'],
  ['syntheses', 'synthesis'],
  ['taxonomies', 'taxonomy'],
  ['hashes', 'hash'],
  ['meshes', 'mesh'],
  ['mixes', 'mix'],
  ['indexes', 'index'],
  ['glimpses', 'glimpse'],
  ['stimuli', 'stimulus'],
  ['phenomena', 'phenomenon'],
  ['automata', 'automaton'],
  ['schemata', 'schema'],
  ['spectra', 'spectrum'],
  ['optima', 'optimum'],
  ['minima', 'minimum'],
  ['maxima', 'maximum'],
  ['momenta', 'momentum'],
  ['calculi', 'calculus'],
  ['nuclei', 'nucleus'],
  ['formulae', 'formula'],
])

/** Words that end in s in the singular, or have no other number. */
const UNCHANGED = new Set(
  (
    'bias lens series species physics robotics dynamics thermodynamics aerodynamics semantics kinematics linguistics ' +
    'mathematics economics ethics analytics genomics proteomics news atlas canvas alias gas diabetes bayes keras ' +
    'pandas mars hermes kubernetes chaos axis'
  ).split(' '),
)

/** The singular of one word as printed. Acronyms lose only a small `s` ("LLMs"), so "CLIPS" stays itself. */
export function singularWord(word: string): string {
  const lower = word.toLowerCase()
  const irregular = IRREGULAR.get(lower)
  if (irregular !== undefined) return matchCase(irregular, word)
  if (!word.endsWith('s') || word.length < 4 || UNCHANGED.has(lower.slice(lower.lastIndexOf('-') + 1)))
    return word
  if (lower.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ss|us|is)$/.test(lower)) return word
  return word.slice(0, -1)
}

function matchCase(singular: string, printed: string): string {
  const first = printed.charAt(0)
  return first === first.toUpperCase() ? first + singular.slice(1) : singular
}

const GREEK_LETTERS =
  'α:alpha β:beta γ:gamma δ:delta ε:epsilon ϵ:epsilon ζ:zeta η:eta θ:theta ι:iota κ:kappa λ:lambda μ:mu ν:nu ξ:xi π:pi ρ:rho σ:sigma τ:tau υ:upsilon φ:phi χ:chi ψ:psi ω:omega'
/** Signs that are part of a name ("A*" is no A, "β-VAE" no VAE), by how they are said. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ...GREEK_LETTERS.split(' ').map((pair) => pair.split(':') as [string, string]),
  ['∞', 'infinity'],
  ['#', ' sharp'],
  ['&', ' and '],
])
const SIGN = new RegExp(`[${[...SIGNS.keys()].join('')}]`, 'gu')
const GREEK_COMMAND = new RegExp(
  `\\\\(?:var)?(${[...new Set([...SIGNS.values()].map((name) => name.trim()))].join('|')})(?![a-zA-Z])`,
  'g',
)
const STAR = /(?<=\p{L})\s?\$?\^?\{?\*\}?\$?(?![\p{L}\p{N}*])/gu
const LATEX_COMMAND = /\\[a-zA-Z]+|[\\{}$]/g
/** Accents of European scripts; the vowel signs of other scripts are letters in their own right. */
const ACCENTS = /[\u0300-\u036f]+/g
const POSSESSIVE = /['’]s(?![\p{L}\p{N}])/gu
const SEPARATOR = /[^\p{L}\p{M}\p{N}+.]+/gu
/** "GPT4" and "ResNet50" end in a version; "GSM8K" and "word2vec" do not. */
const TRAILING_VERSION = /^(\p{L}{2,}(?=v\d)|\p{L}{3,}|(?=v\d))v?(\d+(?:\.\d+)*)$/u

/**
 * The form in which names are compared: LaTeX residue and accents gone, small letters, single spaces for hyphens
 * and other separators, each word in the singular and its common spelling, Greek letters by name, a version apart from its name ("GPT4" is "gpt 4"). Digits, `+`
 * and a full stop between digits are kept, since they tell "HumanEval+" from "HumanEval" and "GPT-3.5" from
 * "GPT-3". Empty for a text without letters, digits or `+`.
 */
export function normalForm(name: string): string {
  const folded = name
    .replace(GREEK_COMMAND, '$1')
    .replace(STAR, ' star')
    .replace(LATEX_COMMAND, ' ')
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .replace(/\p{Script=Greek}/gu, (letter) => letter.toLowerCase())
    .replace(SIGN, (sign) => SIGNS.get(sign) ?? sign)
    .replace(POSSESSIVE, '')
    .replace(SEPARATOR, ' ')
  const words: string[] = []
  for (const word of folded.split(' ')) {
    const kept = dotsBetweenDigits(word)
    if (kept === '') continue
    for (const part of kept.split(' ')) {
      words.push(commonSpelling(singularWord(part).toLowerCase()).replace(TRAILING_VERSION, '$1 $2').trim())
    }
  }
  return words.join(' ').replace(/\bdata set\b/g, 'dataset')
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

/** In letters; shorter names may be alike by chance. */
const LONG_NAME = 9
const SHORT_NAME = 3

/**
 * A form without the spaces between letters where it is long ("fine tuning" as "finetuning"), and without the one
 * after a first letter where it is short ("u net" as "unet"). Digits are never joined.
 */
export function joined(form: string): string {
  const name = form.replace(/(?<=\p{L}) (?=\d)/gu, '')
  if (name.length >= LONG_NAME) return name.replace(/(?<=\p{L}) (?=\p{L})/gu, '')
  return name.length > SHORT_NAME ? name.replace(/(?<=^\p{L}) (?=\p{L})/u, '') : name
}
