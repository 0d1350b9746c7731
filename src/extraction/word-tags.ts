/** Part of speech, as coarse as the passes need it. */
export type Tag =
  | 'noun'
  | 'adjective'
  | 'gerund'
  | 'participle'
  | 'verb'
  | 'determiner'
  | 'preposition'
  | 'conjunction'
  | 'pronoun'
  | 'adverb'
  | 'number'
  | 'other'

const BY_TAG: ReadonlyArray<readonly [compromise: string, tag: Tag]> = [
  ['Determiner', 'determiner'],
  ['Pronoun', 'pronoun'],
  ['Preposition', 'preposition'],
  ['Conjunction', 'conjunction'],
  ['Gerund', 'gerund'],
  ['Participle', 'participle'],
  ['PastTense', 'participle'],
  ['Verb', 'verb'],
  ['Adverb', 'adverb'],
  ['Adjective', 'adjective'],
  ['Value', 'number'],
  ['Noun', 'noun'],
]

/** Words that compromise, made for everyday English, often takes for verbs where this literature means nouns. */
const NOUNS = new Set(
  (
    'model models network networks feature features label labels cue cues process processes attack attacks transfer ' +
    'estimate estimates score scores sample samples query queries mask masks prompt prompts map maps point points ' +
    'view views pose poses bias biases answer answers rewards reward shift shifts object objects pattern patterns ' +
    'test tests search cost costs weight weights loss distance structure structures target targets graph graphs ' +
    'benchmark benchmarks baseline baselines state states control controls frame frames scene scenes image images ' +
    'document documents question questions alignment representation representations embedding embeddings ' +
    'training learning pre-training pretraining fine-tuning finetuning tuning reasoning planning grounding parsing ' +
    'tagging modeling modelling clustering sampling matching tracking processing answering rendering denoising ' +
    'encoding decoding coding pruning prompting understanding making retrieval'
  ).split(' '),
)

/** Verbs that it often takes for nouns. */
const VERBS =
  /^(?:(?:out|under)performs?|surpass(?:es)?|exceeds?|beats|achieves?|reaches|attains?|obtains?|yields|halves)$/

interface Neighbour {
  readonly tag: Tag
}

const LINK = /:\/\/|^www\.|\.(?:com|org|io|net|edu|ai)(?:\/|$)/i

const DETERMINERS = new Set(
  'our their its his her your my this that these those some any each every all both no another other such'.split(
    ' ',
  ),
)

/** The coarse tag of a word from compromise's tags, mended where it is known to be wrong for this literature. */
export function wordTag(surface: string, tags: ReadonlySet<string>, before: Neighbour | undefined): Tag {
  if (LINK.test(surface)) return 'other'
  const lower = surface.toLowerCase()
  if (/^\d/.test(surface) && !/\p{L}/u.test(surface)) return 'number'
  if (DETERMINERS.has(lower)) return 'determiner'
  if (VERBS.test(lower)) return 'verb'
  const nounBefore =
    before !== undefined &&
    /^(?:noun|adjective|determiner|gerund|participle|number|preposition)$/.test(before.tag)
  if (nounBefore && NOUNS.has(lower)) return 'noun'
  if (/\p{L}.*\p{Lu}/u.test(surface) || /^\p{Lu}+\d*$/u.test(surface)) {
    return /^(?:A|I|An)$/.test(surface) ? 'determiner' : surface.includes('-') ? lastPart(surface) : 'noun'
  }
  if (
    /-(?:based|aware|guided|driven|free|specific|level|invariant|wise|agnostic|efficient|shot|like|oriented)$/.test(
      lower,
    )
  )
    return 'adjective'
  for (const [name, tag] of BY_TAG) if (tags.has(name)) return tag
  return 'other'
}

function lastPart(surface: string): Tag {
  return /-(?:\p{Ll}+ed|\p{Ll}+ly|aware|free|specific|level|wise|shot)$/u.test(surface) ? 'adjective' : 'noun'
}
