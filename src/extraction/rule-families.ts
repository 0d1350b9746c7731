/** What makes spans: a rule of one of the numbered passes, or a learned model. */
export type ReaderKind = 'RULE' | 'MODEL'

/** Names of rules and models, and what those so named read. */
export const RULE_FAMILIES: readonly (readonly [name: RegExp, reads: string])[] = [
  [
    /^rule:lexicon-/,
    'A name or alias that the lexicon lists; what follows the hyphen is the source of the entry.',
  ],
  [/^rule:abbreviation$/, 'An abbreviation in brackets and the words it stands for.'],
  [
    /^rule:proposed-abbreviation$/,
    'An abbreviated name in a sentence that says that the paper brings something.',
  ],
  [/^rule:title-colon$/, 'The name before the colon of a title.'],
  [/^rule:title-phrase$/, 'The phrase that a title begins with.'],
  [/^rule:called$/, 'A name after a word such as "called".'],
  [/^rule:we-propose$/, 'A name after words such as "we propose".'],
  [/^rule:proposed-phrase$/, 'A phrase that the paper says it proposes.'],
  [/^rule:repeated-name$/, 'Another place where a name stands that the paper brings.'],
  [/^rule:bench-name$/, 'A word whose form is that of the name of a benchmark.'],
  [/^rule:data-noun$/, 'A name before a word such as "dataset".'],
  [/^rule:tested-on$/, 'A name after words such as "tested on".'],
  [/^rule:method-noun$/, 'A name before a word such as "model".'],
  [/^rule:name-shape$/, 'A word written as names are.'],
  [/^rule:noun-phrase$/, 'A noun phrase.'],
  [/^rule:in-title$/, 'A mention in the title, which needs no word to go with it.'],
  [
    /^rule:\w+-cue$/,
    'A word that tells how the paper stands to what the sentence names; the kind of word stands before the hyphen.',
  ],
  [/^rule:unknown$/, 'A name that nothing explains.'],
  [/^model:/, 'A learned model, by the words and what stands around them.'],
]

/** Whether a rule or a model bears a name. */
export function readerKind(name: string): ReaderKind {
  return name.startsWith('model:') ? 'MODEL' : 'RULE'
}

/** What rules of a name read, or null for a name that the extractor does not use. */
export function whatItReads(name: string): string | null {
  return RULE_FAMILIES.find(([pattern]) => pattern.test(name))?.[1] ?? null
}
