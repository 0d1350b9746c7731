import { nameKey } from '../src/graph/text-terms.ts'
import { rawGaps, rawPath } from './raw-searches.ts'
import { byType, type Edge, evidenceOf, LISTS, nodeOf, withNamed } from './raw-shapes.ts'
import type { RawAnswer, Row, Variables } from './raw-statement.ts'

/** A question that one statement answers, in one round trip. */
interface OneStatement {
  readonly cypher: string
  /** What the statement needs beside the variables of the GraphQL question. */
  readonly more?: (variables: Variables) => Variables
  /** The `data` that GraphQL answers with. */
  readonly data: (rows: readonly Row[]) => unknown
}

const STRENGTH = ['INTRODUCES', 'EVALUATES_ON', 'USES', 'COMPARES_TO', 'ADDRESSES', 'STUDIES', 'MENTIONS']
const EVIDENCE = LISTS.map((list) => `${list}: r.evidence${list}`).join(', ')
const NAMED = `COLLECT {
    MATCH (p)-[:MENTIONS]->(e:Entity)
    RETURN e {.id, .name, .kind}
    ORDER BY e.id
  }`

const NEWEST_PAGE = `ORDER BY p.published DESC, p.id
  LIMIT 20`

/** In the order of the questions. */
export const RAW_ANSWERS: readonly RawAnswer[] = [
  one({
    cypher: `MATCH (p:Paper {id: $id})
RETURN p {.id, .title, .abstract, .published} AS paper, COLLECT {
  MATCH (p)-[r:MENTIONS]->(e:Entity)
  RETURN {confidence: r.confidence, id: e.id, name: e.name, kind: e.kind, ${EVIDENCE}}
  ORDER BY e.id
} AS edges`,
    data: ([row]) => ({
      paper: row && {
        ...(row.paper as Row),
        ...byType(row.edges as Edge[], 20, (edge) => ({
          confidence: edge.confidence,
          node: nodeOf(edge),
          evidence: evidenceOf(edge),
        })),
      },
    }),
  }),
  one({
    cypher: `MATCH (p:Paper)
WHERE p.published IS NOT NULL
WITH p
ORDER BY p.published DESC, p.id
LIMIT toInteger($first)
RETURN p {.id, .title, .published} AS paper, ${NAMED} AS edges
ORDER BY paper.published DESC, paper.id`,
    data: (rows) => ({ papers: { edges: rows.map(withNamed) } }),
  }),
  one({
    cypher: `MATCH (m:Entity {id: $method})
MATCH (d:Entity {id: $dataset})
WITH CASE WHEN m.support < d.support THEN m ELSE d END AS rare, CASE WHEN m.support < d.support THEN d ELSE m END AS hub
MATCH (rare)<-[:MENTIONS]-(p:Paper)
WHERE p.published >= toString($from) AND p.published <= toString($to) + '~' AND EXISTS { (p)-[:MENTIONS]->(hub) }
WITH p
ORDER BY p.published DESC, p.id
WITH collect(p) AS papers
RETURN size(papers) AS total, [p IN papers[..20] | {node: p {.id, .title, .published}}] AS edges`,
    data: ([row]) => ({ papers: { totalCount: row?.total ?? 0, edges: row?.edges ?? [] } }),
  }),
  one({
    cypher: `MATCH (m:Entity {id: $id})
RETURN m.id AS id, m.name AS name, COLLECT {
  MATCH (m)<-[r:USES]-(p:Paper)
  WHERE r.assertion = 'ASSERTED'
  WITH p, r
  ${NEWEST_PAGE}
  RETURN {confidence: r.confidence, node: p {.id, .title, .published}, ${EVIDENCE}}
} AS edges`,
    data: ([row]) => ({
      method: row && {
        id: row.id,
        name: row.name,
        papers: {
          edges: (row.edges as (Edge & { node: Row })[]).map((edge) => ({
            confidence: edge.confidence,
            node: edge.node,
            evidence: evidenceOf(edge),
          })),
        },
      },
    }),
  }),
  one({
    cypher: `MATCH (m:Entity {id: $id})
RETURN m.id AS id, m.name AS name, COLLECT {
  MATCH (m)<-[:MENTIONS]-(p:Paper)
  WITH p
  ${NEWEST_PAGE}
  RETURN {paper: p {.id, .title}, edges: ${NAMED}}
} AS papers`,
    data: ([row]) => ({
      method: row && {
        id: row.id,
        name: row.name,
        papers: { edges: (row.papers as Row[]).map(withNamed) },
      },
    }),
  }),
  one({
    cypher: `MATCH (m:Entity {id: $id})
RETURN m.id AS id, m.name AS name, COUNT { (m)<-[:MENTIONS]-() } AS total, COLLECT {
  MATCH (m)<-[:MENTIONS]-(p:Paper)
  WITH p
  ${NEWEST_PAGE}
  RETURN {node: p {.id, .title, .published}}
} AS edges`,
    data: ([row]) => ({
      method: row && { id: row.id, name: row.name, papers: { totalCount: row.total, edges: row.edges } },
    }),
  }),
  one({
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
  }),
  one({
    cypher: `CALL db.index.fulltext.queryNodes('fulltext_entity_forms', $nameKey)
YIELD node AS e
WITH e
WHERE e.name = $name OR $name IN e.aliases
WITH e
ORDER BY e.name = $name DESC, e.support DESC
LIMIT 1
RETURN e {.id, .name, .aliases} AS entity, COLLECT {
  MATCH (e)<-[:MENTIONS]-(p:Paper)
  WITH e, p
  ${NEWEST_PAGE}
  MATCH (p)-[r]->(e)
  WHERE r.assertion = 'ASSERTED'
  WITH p, collect(type(r)) AS relations
  ORDER BY p.published DESC, p.id
  RETURN {relations: relations, node: p {.id, .title, .published}}
} AS edges`,
    more: ({ name }) => ({ nameKey: nameKey(String(name)) }),
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
  }),
  one({
    // The engine's own ranking, so these are not the same papers as ours, but as many.
    cypher: `CALL db.index.fulltext.queryNodes('fulltext_paper_terms', $query, {limit: 20})
YIELD node
RETURN node {.id, .title, .published} AS node`,
    data: (rows) => ({ search: { edges: rows } }),
  }),
  one({
    cypher: `MATCH (c:Entity {id: $id})
RETURN c.id AS id, c.name AS name, COLLECT {
  MATCH (c)<-[:MENTIONS]-(p:Paper)
  WITH c, p
  ORDER BY p.published DESC, p.id
  LIMIT 500
  MATCH (p)-[:MENTIONS]->(o:Concept)
  WHERE o <> c
  WITH o, count(p) AS papers
  ORDER BY papers DESC, o.id
  LIMIT 20
  RETURN {papers: papers, node: o {.id, .name}}
} AS edges`,
    data: ([row]) => ({ concept: row && { id: row.id, name: row.name, cooccurring: { edges: row.edges } } }),
  }),
  rawGaps,
  rawPath,
]

/** An answer from the rows of one statement. */
function one({ cypher, more, data }: OneStatement): RawAnswer {
  return async (run, variables) => data(await run(cypher, { ...variables, ...more?.(variables) }))
}
