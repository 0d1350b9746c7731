import { nameKey } from '../src/graph/text-terms.ts'

type Row = Readonly<Record<string, unknown>>
type Variables = Readonly<Record<string, unknown>>

/** How the driver alone answers one question of question-list.ts: one statement, one round trip. */
export interface RawAnswer {
  readonly cypher: string
  /** What the statement needs beside the variables of the GraphQL question. */
  readonly more?: (variables: Variables) => Variables
  /** The `data` that GraphQL answers with. */
  readonly data: (rows: readonly Row[]) => unknown
}

const STRENGTH = ['INTRODUCES', 'EVALUATES_ON', 'USES', 'COMPARES_TO', 'ADDRESSES', 'STUDIES', 'MENTIONS']
const LISTS = ['Field', 'Sentence', 'Start', 'End', 'Surface', 'Rule'] as const
const EVIDENCE = LISTS.map((list) => `${list}: r.evidence${list}`).join(', ')
const NEWEST_FIRST = "coalesce(p.published, '') DESC, p.id"

/** An edge between a paper and an entity, as the statements give it. */
interface Edge extends Record<(typeof LISTS)[number], readonly unknown[]> {
  readonly relation: string
  readonly confidence: number
  readonly id: string
  readonly name: string
  readonly kind: string
}

/** By the name of the question, in its order. */
export const RAW_ANSWERS: readonly RawAnswer[] = [
  {
    cypher: `MATCH (p:Paper {id: $id})
RETURN p {.id, .title, .abstract, .published} AS paper, COLLECT {
  MATCH (p)-[r]->(e:Entity)
  WHERE r.assertion = 'ASSERTED'
  RETURN {relation: type(r), confidence: r.confidence, id: e.id, name: e.name, kind: e.kind, ${EVIDENCE}}
} AS edges`,
    data: ([row]) => ({
      paper: row && {
        ...(row.paper as Row),
        ...byType(row.edges as Edge[], 20, (edge) => ({
          relation: edge.relation,
          confidence: edge.confidence,
          node: nodeOf(edge),
          evidence: evidenceOf(edge),
        })),
      },
    }),
  },
  {
    cypher: `MATCH (p:Paper)
WHERE p.published IS NOT NULL
WITH p
ORDER BY p.published DESC, p.id
LIMIT toInteger($first)
RETURN p {.id, .title, .published} AS paper, COLLECT {
  MATCH (p)-[r]->(e:Entity)
  WHERE r.assertion = 'ASSERTED'
  RETURN {relation: type(r), id: e.id, name: e.name, kind: e.kind}
} AS edges
ORDER BY paper.published DESC, paper.id`,
    data: (rows) => ({
      papers: {
        edges: rows.map((row) => ({
          node: {
            ...(row.paper as Row),
            ...byType(row.edges as Edge[], 10, (edge) => ({
              relation: edge.relation,
              node: { id: edge.id, name: edge.name },
            })),
          },
        })),
      },
    }),
  },
  {
    cypher: `MATCH (d:Entity {id: $id})
RETURN d.id AS id, d.name AS name, COLLECT {
  MATCH (d)<-[r:EVALUATED_ON]-(m:Method)
  WHERE r.assertion = 'ASSERTED'
  WITH m, count(DISTINCT r.paper) AS papers
  ORDER BY papers DESC, m.id
  LIMIT 20
  RETURN {support: papers, node: m {.id, .name}}
} AS edges`,
    data: ([row]) => ({ dataset: row && { id: row.id, name: row.name, methods: { edges: row.edges } } }),
  },
  {
    cypher: `MATCH (m:Entity {id: $id})
RETURN m.id AS id, m.name AS name, COLLECT {
  MATCH (m)<-[r:USES]-(p:Paper)
  WHERE r.assertion = 'ASSERTED'
  WITH p, r
  ORDER BY ${NEWEST_FIRST}
  LIMIT 20
  RETURN {confidence: r.confidence, node: p {.id, .title, .published}, ${EVIDENCE}}
} AS edges`,
    data: ([row]) => ({
      method: row && {
        id: row.id,
        name: row.name,
        papers: {
          edges: (row.edges as (Edge & { node: Row })[]).map((edge) => ({
            relation: 'USES',
            confidence: edge.confidence,
            node: edge.node,
            evidence: evidenceOf(edge),
          })),
        },
      },
    }),
  },
  {
    cypher: `${named('m', 'Method', 'method')}
${named('d', 'Dataset', 'dataset', 'm, ')}
MATCH (m)<-[r]-(p:Paper)
WHERE r.assertion = 'ASSERTED' AND p.year >= $from AND p.year <= $to
WITH DISTINCT d, p
WHERE EXISTS { MATCH (p)-[r]->(d) WHERE r.assertion = 'ASSERTED' }
WITH p
ORDER BY ${NEWEST_FIRST}
WITH collect(p) AS papers
RETURN size(papers) AS total, [p IN papers[..20] | {node: p {.id, .title, .published}}] AS edges`,
    more: ({ method, dataset }) => ({ methodKey: keyOf(method), datasetKey: keyOf(dataset) }),
    data: ([row]) => ({ papers: { totalCount: row?.total ?? 0, edges: row?.edges ?? [] } }),
  },
  {
    cypher: `${named('e', 'Entity', 'name')}
RETURN e {.id, .name, .aliases} AS entity, COLLECT {
  MATCH (e)<-[r]-(p:Paper)
  WHERE r.assertion = 'ASSERTED'
  WITH p, collect(type(r)) AS relations
  ORDER BY ${NEWEST_FIRST}
  LIMIT 20
  RETURN {relations: relations, node: p {.id, .title, .published}}
} AS edges`,
    more: ({ name }) => ({ nameKey: keyOf(name) }),
    data: ([row]) => ({
      entity: row
        ? {
            ...(row.entity as Row),
            papers: {
              edges: (row.edges as { relations: string[]; node: Row }[]).map(({ relations, node }) => ({
                relation: STRENGTH.find((relation) => relations.includes(relation)),
                node,
              })),
            },
          }
        : null,
    }),
  },
  {
    // The engine's own ranking, so these are not the same papers as ours, but as many.
    cypher: `CALL db.index.fulltext.queryNodes('fulltext_paper_terms', $query, {limit: 20})
YIELD node
RETURN node {.id, .title, .published} AS node`,
    data: (rows) => ({ search: { edges: rows } }),
  },
  {
    cypher: `MATCH (c:Entity {id: $id})
RETURN c.id AS id, c.name AS name, COLLECT {
  MATCH (c)<-[:MENTIONS]-(p:Paper)
  WITH c, p
  ORDER BY ${NEWEST_FIRST}
  LIMIT 500
  MATCH (p)-[:MENTIONS]->(o:Concept)
  WHERE o <> c
  WITH o, count(p) AS papers
  ORDER BY papers DESC, o.id
  LIMIT 20
  RETURN {papers: papers, node: o {.id, .name}}
} AS edges`,
    data: ([row]) => ({ concept: row && { id: row.id, name: row.name, cooccurring: { edges: row.edges } } }),
  },
]

/** Clauses that bind the entity a name or alias means: a name before an alias, then the one in more papers. */
function named(variable: string, label: string, parameter: string, kept = ''): string {
  return `CALL db.index.fulltext.queryNodes('fulltext_entity_forms', $${parameter}Key)
YIELD node AS ${variable}
WITH ${kept}${variable}
WHERE ${variable}:${label} AND (${variable}.name = $${parameter} OR $${parameter} IN ${variable}.aliases)
WITH ${kept}${variable}
ORDER BY ${variable}.name = $${parameter} DESC, ${variable}.support DESC
LIMIT 1`
}

const keyOf = (name: unknown): string => nameKey(String(name))

/** The strongest edge to each entity, strongest first, apart by the type of entity and at most `most` of each. */
function byType(edges: readonly Edge[], most: number, toEdge: (edge: Edge) => unknown) {
  const strongest = new Map<string, Edge>()
  for (const edge of edges) {
    const known = strongest.get(edge.id)
    if (known === undefined || strength(edge) < strength(known)) strongest.set(edge.id, edge)
  }
  const sorted = [...strongest.values()].sort((a, b) => strength(a) - strength(b) || (a.id < b.id ? -1 : 1))
  const of = (wanted: (kind: string) => boolean) => ({
    edges: sorted
      .filter(({ kind }) => wanted(kind))
      .slice(0, most)
      .map(toEdge),
  })
  return {
    methods: of((kind) => kind === 'METHOD'),
    datasets: of((kind) => kind === 'DATASET'),
    concepts: of((kind) => kind !== 'METHOD' && kind !== 'DATASET'),
  }
}

const strength = (edge: Edge): number => STRENGTH.indexOf(edge.relation)

function nodeOf({ id, name, kind }: Edge) {
  return kind === 'METHOD' || kind === 'DATASET' ? { id, name } : { id, name, kind }
}

function evidenceOf(edge: Edge) {
  return edge.Field.map((field, index) => ({
    field,
    sentence: edge.Sentence[index],
    start: edge.Start[index],
    end: edge.End[index],
    surface: edge.Surface[index],
    rule: edge.Rule[index],
  }))
}
