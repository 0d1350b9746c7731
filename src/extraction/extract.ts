import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Paper } from '../papers/paper.ts'
import { nameIndex } from '../resolution/name-index.ts'
import { chooseSpans } from './09-choose-spans.ts'
import { mergeSpans } from './10-entities.ts'
import { readRoles } from './11-sentence-roles.ts'
import { readIntroductions, readPaperRelations } from './12-paper-relations.ts'
import { readEntityRelations } from './13-entity-relations.ts'
import { findCodeUrl } from './14-code-url.ts'
import { readClaims } from './15-claims.ts'
import { findUnknown } from './16-unknown.ts'
import { assemble } from './assemble.ts'
import type { Extraction } from './extraction.ts'
import { findSpans } from './find-spans.ts'
import { ownMethod } from './own-method.ts'
import { readFields } from './reading.ts'

/** The program's version, as in package.json. */
export const PROGRAM_VERSION = '0.1.0'

/** Reads papers. Holds no state between papers: the same paper gives the same Extraction. */
export interface Extractor {
  /** `0.1.0-light+lexicon.ab12cd34`: program, tier and lexicon. */
  readonly version: string
  /** Never throws, whatever the text. */
  extract(paper: Paper): Extraction
}

/** An extractor of the light tier: rules and a lexicon, no model. */
export function createExtractor(lexicon: Lexicon): Extractor {
  const index = nameIndex(lexicon)
  const version = `${PROGRAM_VERSION}-light+lexicon.${lexicon.version}`
  return {
    version,
    extract(paper) {
      const fields = readFields(paper)
      const { spans, introduced, abbreviations } = findSpans(fields, index, lexicon.vocabulary)
      const entities = mergeSpans(chooseSpans(spans), abbreviations, lexicon)
      const sentences = readRoles(fields, entities)
      const reading = { sentences, entities, introduced }
      const introductions = readIntroductions(reading)
      const brought = new Set(introductions.map(({ to }) => to.id))
      const ofPaper = [...introductions, ...readPaperRelations(reading, brought)]
      const relations = [...ofPaper, ...readEntityRelations(ofPaper, reading)]
      const claims = readClaims(reading, fields, ownMethod(introductions)?.entity)
      const unknown = findUnknown(fields, entities, lexicon.vocabulary)
      const codeUrl = findCodeUrl(paper)
      return assemble({ paper, fields, version, entities, relations, codeUrl, claims, unknown })
    },
  }
}
