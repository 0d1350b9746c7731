import type { EdgeFacts, PaperWrite } from '../model.ts'
import { textTerms } from '../text-terms.ts'

/** The edges from a claim to the entities that have a role in it. */
const CLAIM_EDGES = [
  ['method', 'ABOUT'],
  ['dataset', 'ON'],
  ['metric', 'MEASURED_BY'],
] as const

/** A paper as a row of `write/merge-papers`. */
export function paperRow(paper: PaperWrite) {
  return {
    id: paper.id,
    properties: present({
      id: paper.id,
      title: paper.title,
      abstract: paper.abstract,
      authors: paper.authors,
      published: paper.published,
      year: paper.published === null ? null : Number(paper.published.slice(0, 4)),
      venue: paper.venue,
      url: paper.url,
      cites: paper.cites,
      codeUrl: paper.codeUrl,
      extractor: paper.extractor,
      contentHash: paper.contentHash,
      terms: [...new Set(textTerms(`${paper.title} ${paper.abstract}`))].join(' '),
      titleTerms: [...new Set(textTerms(paper.title))].join(' '),
    }),
  }
}

/** A paper's mentions as rows of `write/create-mentions`. */
export function mentionRows(paper: PaperWrite) {
  return paper.mentions.map((mention) => ({
    paper: paper.id,
    entity: mention.entity,
    properties: {
      ...edgeProperties(paper, mention),
      name: mention.name,
      kind: mention.kind,
      aliases: mention.aliases,
    },
  }))
}

/** What a paper does with entities, as rows of `write/create-paper-edges`. */
export function paperEdgeRows(paper: PaperWrite) {
  return paper.relations.map((relation) => ({
    paper: paper.id,
    entity: relation.entity,
    type: relation.type,
    properties: edgeProperties(paper, relation),
  }))
}

/** The edges between entities a paper is the source of, as rows of `write/create-entity-edges`. */
export function entityEdgeRows(paper: PaperWrite) {
  return paper.entityRelations.map((relation) => ({
    from: relation.from,
    to: relation.to,
    type: relation.type,
    properties: { ...edgeProperties(paper, relation), paper: paper.id },
  }))
}

/** The names that a paper prints and that were not understood, as rows of `write/create-prints`. */
export function printRows(paper: PaperWrite) {
  return paper.unknown.map((name) => ({
    paper: paper.id,
    unknown: name.unknown,
    properties: edgeProperties(paper, name),
  }))
}

/** A paper's claims as rows of `write/create-claims`. */
export function claimRows(paper: PaperWrite) {
  return paper.claims.map((claim, index) => {
    const id = claimId(paper.id, index)
    const { method, dataset, metric, ...printed } = claim
    return { paper: paper.id, id, properties: present({ id, ...printed }) }
  })
}

/** What a paper's claims are about, as rows of `write/create-claim-edges`. */
export function claimEdgeRows(paper: PaperWrite) {
  return paper.claims.flatMap((claim, index) =>
    CLAIM_EDGES.flatMap(([role, type]) => {
      const entity = claim[role]
      return entity === null ? [] : [{ claim: claimId(paper.id, index), entity, type }]
    }),
  )
}

const claimId = (paper: string, index: number): string => `claim:${paper.slice('paper:'.length)}:${index}`

function edgeProperties(paper: PaperWrite, facts: EdgeFacts): Record<string, unknown> {
  return {
    confidence: facts.confidence,
    assertion: facts.assertion,
    extractor: paper.extractor,
    evidenceField: facts.evidenceField,
    evidenceSentence: facts.evidenceSentence,
    evidenceStart: facts.evidenceStart,
    evidenceEnd: facts.evidenceEnd,
    evidenceSurface: facts.evidenceSurface,
    evidenceRule: facts.evidenceRule,
  }
}

function present(properties: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null))
}
