import type { ExtractedEntity } from '../../src/extraction/extraction.ts'
import type {
  EdgeFacts,
  EntityKind,
  MentionWrite,
  PaperWrite,
  UnknownNameWrite,
} from '../../src/graph/model.ts'
import { printedName } from './printed-name.ts'

/** Evidence of one span of a title, and the least that an edge has to say. */
export function facts(surface: string, start = 0): EdgeFacts {
  return {
    confidence: 0.9,
    assertion: 'ASSERTED',
    evidenceField: ['title'],
    evidenceSentence: [0],
    evidenceStart: [start],
    evidenceEnd: [start + surface.length],
    evidenceSurface: [surface],
    evidenceRule: ['rule:test'],
  }
}

const PREFIX: Readonly<Record<EntityKind, string>> = {
  METHOD: 'method',
  DATASET: 'dataset',
  TASK: 'concept',
  METRIC: 'concept',
  CONCEPT: 'concept',
}

/** A mention of an entity by its slug, such as `mention('METHOD', 'BERT')`. */
export function mention(
  kind: EntityKind,
  name: string,
  aliases: ExtractedEntity['aliases'] = [],
): MentionWrite {
  return { ...facts(name), entity: entityId(kind, name), name, kind, aliases }
}

function entityId(kind: EntityKind, name: string): string {
  return `${PREFIX[kind]}:${name.toLowerCase().replaceAll(' ', '-')}`
}

/** A name that was not understood, in the forms of its places. */
export const printed = (slug: string, ...forms: readonly string[]): UnknownNameWrite =>
  printedName(
    `unknown:${slug}`,
    forms.map((form) => facts(form)),
  )

/** A paper to write; everything but the title may be left out. */
export function paperWrite(id: string, title: string, rest: Partial<PaperWrite> = {}): PaperWrite {
  return {
    id: `paper:${id}`,
    title,
    abstract: '',
    authors: [],
    published: null,
    venue: null,
    url: null,
    cites: [],
    codeUrl: null,
    extractor: 'test',
    contentHash: `hash of ${title}`,
    mentions: [],
    relations: [],
    entityRelations: [],
    claims: [],
    unknown: [],
    ...rest,
  }
}
