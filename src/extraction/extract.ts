import { createHash } from 'node:crypto'
import type { Paper } from '../papers/paper.ts'
import type { PaperReading } from './11-sentence-roles.ts'
import { readIntroductions, readPaperRelations } from './12-paper-relations.ts'
import { readEntityRelations } from './13-entity-relations.ts'
import { findCodeUrl } from './14-code-url.ts'
import { readClaims } from './15-claims.ts'
import { findUnknown } from './16-unknown.ts'
import { assemble } from './assemble.ts'
import { chooseRelations } from './choose-relations.ts'
import type { Extraction } from './extraction.ts'
import { ownMethod } from './own-method.ts'
import { keepEntities, type Parts, possibleEntities, textOf } from './read-entities.ts'
import { readFields } from './reading.ts'
import type { Relation } from './relation.ts'
import { PROGRAM_VERSION } from './version.ts'

/** Reads papers. Holds no state between papers: the same paper gives the same Extraction. */
export interface Extractor {
  /** `0.2.0-full+lexicon.ab12cd34.model.12ab34cd`: program, tier, lexicon and model. */
  readonly version: string
  /** Never rejects, whatever the text. */
  extract(paper: Paper): Promise<Extraction>
}

/** An extractor of a tier: rules and a lexicon, and a model that weighs what they find and finds more. */
export function createExtractor(parts: Parts): Extractor {
  const { lexicon, tier, tagger, weights } = parts
  const model = createHash('sha256').update(tagger.version).update(JSON.stringify(weights)).digest('hex')
  const version = `${PROGRAM_VERSION}-${tier}+lexicon.${lexicon.version}.model.${model.slice(0, 8)}`
  return {
    version,
    async extract(paper) {
      const fields = readFields(paper)
      const tagging = await tagger.tag(textOf(fields))
      const reading = keepEntities(possibleEntities(fields, tagging, parts), fields, weights)
      const { entities } = reading
      const byRules = ruleRelations(reading)
      const relations = chooseRelations(reading, byRules, tagging.relations, weights, tagger.name)
      const claims = readClaims(reading, fields, (ownMethod(relations) ?? ownMethod(byRules))?.entity)
      const unknown = findUnknown(fields, entities, lexicon.vocabulary)
      const codeUrl = findCodeUrl(paper)
      return assemble({ paper, fields, version, entities, relations, codeUrl, claims, unknown })
    },
  }
}

/** What the rules make of a paper's sentences. */
export function ruleRelations(reading: PaperReading): Relation[] {
  const introductions = readIntroductions(reading)
  const brought = new Set(introductions.map(({ to }) => to.id))
  const ofPaper = [...introductions, ...readPaperRelations(reading, brought)]
  return [...ofPaper, ...readEntityRelations(ofPaper, reading)]
}
