import type { IntroducedName } from './04-introduced-names.ts'
import type { Entity } from './10-entities.ts'
import { isProposal } from './cues.ts'
import type { FieldReading } from './reading.ts'
import type { Sentence } from './sentence.ts'
import type { Span } from './span.ts'

/** An entity as one sentence names it. */
export interface Mention {
  readonly entity: Entity
  readonly span: Span
  /** Index of its first word in the sentence. */
  readonly at: number
}

/**
 * What a sentence is there for: `background` comes before the first that says what the paper brings
 * (`contribution`); all after it, and all where none says so, are `body`.
 */
export type Role = 'title' | 'background' | 'contribution' | 'body'

export interface ReadSentence {
  readonly sentence: Sentence
  readonly role: Role
  readonly mentions: readonly Mention[]
}

/** What the relation passes look at. */
export interface PaperReading {
  readonly sentences: readonly ReadSentence[]
  readonly entities: readonly Entity[]
  readonly introduced: readonly IntroducedName[]
}

/** Sentences with their roles and what they name. */
export function readRoles(fields: readonly FieldReading[], entities: readonly Entity[]): ReadSentence[] {
  const bySentence = new Map<string, Array<{ entity: Entity; span: Span }>>()
  for (const entity of entities) {
    for (const span of entity.spans) {
      const key = `${span.field} ${span.sentence}`
      const there = bySentence.get(key)
      if (there === undefined) bySentence.set(key, [{ entity, span }])
      else there.push({ entity, span })
    }
  }
  return fields.flatMap(({ field, sentences }) => {
    const contribution = sentences.findIndex(isContribution)
    return sentences.map((sentence) => {
      const named = bySentence.get(`${field} ${sentence.index}`) ?? []
      const mentions = named
        .map(({ entity, span }) => ({ entity, span, at: wordAt(sentence, span.start) }))
        .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
      return { sentence, role: roleOf(sentence, contribution), mentions }
    })
  })
}

function roleOf(sentence: Sentence, contribution: number): Role {
  if (sentence.field === 'title') return 'title'
  if (sentence.index < contribution) return 'background'
  return sentence.index === contribution ? 'contribution' : 'body'
}

function isContribution(sentence: Sentence): boolean {
  const words = sentence.words
  return words.some(
    (word, at) =>
      isProposal(words, at) ||
      (word.lower === 'we' && words[at + 1]?.tag !== 'conjunction') ||
      (/^(?:paper|work|article|study)$/.test(word.lower) &&
        /^(?:this|our)$/.test(words[at - 1]?.lower ?? '')),
  )
}

function wordAt(sentence: Sentence, start: number): number {
  const at = sentence.words.findIndex((word) => word.end > start)
  return at < 0 ? sentence.words.length : at
}
