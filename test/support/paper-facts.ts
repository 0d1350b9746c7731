import type { TextField } from '../../src/extraction/extraction.ts'
import type {
  ClaimWrite,
  EdgeFacts,
  EntityEdgeWrite,
  EntityKind,
  MentionWrite,
  PaperEdgeWrite,
  PaperWrite,
  UnknownNameWrite,
} from '../../src/graph/model.ts'
import { unknownNameId } from '../../src/resolution/entity-id.ts'
import { printedName } from './printed-name.ts'

// Short words to put invented papers together with.

/** A paper's texts. */
export interface Text {
  readonly title: string
  readonly abstract: string
}

/** Evidence at the first place where the text has the surface; sentences end with a full stop and a space. */
function facts(text: Text, surface: string, assertion: EdgeFacts['assertion'] = 'ASSERTED'): EdgeFacts {
  const field: TextField = text.abstract.includes(surface) ? 'abstract' : 'title'
  const start = text[field].indexOf(surface)
  if (start < 0) throw new Error(`no "${surface}" in ${text.title}`)
  return {
    confidence: assertion === 'ASSERTED' ? 0.9 : 0.8,
    assertion,
    evidenceField: [field],
    evidenceSentence: [text[field].slice(0, start).split('. ').length - 1],
    evidenceStart: [start],
    evidenceEnd: [start + surface.length],
    evidenceSurface: [surface],
    evidenceRule: ['rule:fixture'],
  }
}

/** What a paper calls an entity. */
export const mention = (
  text: Text,
  entity: string,
  kind: EntityKind,
  name: string,
  aliases: readonly string[] = [],
  surface = name,
): MentionWrite => ({ ...facts(text, surface), entity, kind, name, aliases })

/** How a paper relates to an entity. */
export const relation = (
  text: Text,
  type: PaperEdgeWrite['type'],
  entity: string,
  surface: string,
  assertion: EdgeFacts['assertion'] = 'ASSERTED',
): PaperEdgeWrite => ({ ...facts(text, surface, assertion), type, entity })

/** What a paper says of two entities. */
export const link = (
  text: Text,
  from: string,
  type: EntityEdgeWrite['type'],
  to: string,
  surface: string,
  assertion: EdgeFacts['assertion'] = 'ASSERTED',
): EntityEdgeWrite => ({ ...facts(text, surface, assertion), from, type, to })

/** A name that was not understood, in one or more forms. */
export const printed = (text: Text, name: string, ...forms: readonly string[]): UnknownNameWrite =>
  printedName(
    unknownNameId(name),
    [name, ...forms].map((form) => facts(text, form)),
  )

/** A paper with nothing but its texts, and the rest as given. */
export function paper(id: string, text: Text, rest: Partial<PaperWrite> = {}): PaperWrite {
  return {
    id: `paper:${id}`,
    ...text,
    authors: [],
    published: null,
    venue: null,
    url: null,
    cites: [],
    codeUrl: null,
    extractor: 'fixture',
    contentHash: `hash of ${id}`,
    mentions: [],
    relations: [],
    entityRelations: [],
    claims: [],
    unknown: [],
    ...rest,
  }
}

type ClaimFacts = Pick<ClaimWrite, 'value' | 'number'> &
  Partial<Omit<ClaimWrite, 'text' | 'field' | 'start' | 'end'>>

/** A printed result, at the first place where the abstract has its words. */
export function claim(text: Text, words: string, rest: ClaimFacts): ClaimWrite {
  const start = text.abstract.indexOf(words)
  if (start < 0) throw new Error(`no "${words}" in ${text.title}`)
  const none = { method: null, dataset: null, metric: null, unit: null, direction: null }
  return { ...none, ...rest, text: words, field: 'abstract', start, end: start + words.length }
}
