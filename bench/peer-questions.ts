import type { Question } from './question-list.ts'

type Variables = Readonly<Record<string, unknown>>

const LISTS = ['Field', 'Sentence', 'Start', 'End', 'Surface', 'Rule'] as const
const STATEMENT = `properties { confidence ${LISTS.map((list) => `evidence${list}`).join(' ')} }`
const BY_ID = 'sort: [{ node: { id: ASC } }]'
const NEWEST = 'sort: [{ node: { published: DESC } }, { node: { id: ASC } }]'
const NAMED = `methods: methodsConnection(first: 10, ${BY_ID}) { edges { node { id name } } }
  datasets: datasetsConnection(first: 10, ${BY_ID}) { edges { node { id name } } }
  concepts: conceptsConnection(first: 10, ${BY_ID}) { edges { node { id name } } }`

/** By the name of our question; what it cannot express is not there. */
const PEER_QUESTIONS: Readonly<Record<string, string>> = {
  'a paper with its entities and their evidence': `query ($id: ID!) { paper: papers(where: { id: { eq: $id } }) { id title abstract published
      methods: methodsConnection(first: 20, ${BY_ID}) { edges { node { id name } ${STATEMENT} } }
      datasets: datasetsConnection(first: 20, ${BY_ID}) { edges { node { id name } ${STATEMENT} } }
      concepts: conceptsConnection(first: 20, ${BY_ID}) { edges { node { id name kind } ${STATEMENT} } } } }`,
  'the newest 50 papers with their entities': `query ($first: Int!) {
      papers: papersConnection(first: $first, sort: [{ published: DESC }, { id: ASC }]) {
        edges { node { id title published ${NAMED} } } } }`,
  'papers by method, dataset and years, with their number': `query ($method: ID!, $dataset: ID!, $from: Int!, $to: Int!) {
      papers: papersConnection(first: 20, sort: [{ published: DESC }, { id: ASC }], where: {
        methods: { some: { id: { eq: $method } } }, datasets: { some: { id: { eq: $dataset } } },
        year: { gte: $from, lte: $to } }) {
        totalCount edges { node { id title published } } } }`,
  'the papers that use a method, with evidence': `query ($id: ID!) { method: methods(where: { id: { eq: $id } }) { id name
      papers: usedByConnection(first: 20, where: { edge: { assertion: { eq: "ASSERTED" } } }, ${NEWEST}) {
        edges { node { id title published } ${STATEMENT} } } } }`,
  'a method, 20 of its papers, and their entities': `query ($id: ID!) { method: methods(where: { id: { eq: $id } }) { id name
      papers: papersConnection(first: 20, ${NEWEST}) { edges { node { id title ${NAMED} } } } } }`,
  'the papers of a method, with their number': `query ($id: ID!) { method: methods(where: { id: { eq: $id } }) { id name
      papers: papersConnection(first: 20, ${NEWEST}) {
        totalCount edges { node { id title published } } } } }`,
  'papers that hold some words': `query ($query: String!) { search: papersByTerms(phrase: $query, first: 20) {
      edges { node { id title published } } } }`,
}

/** What @neo4j/graphql is sent for one of our questions, or undefined where it cannot express it. */
export function peerBody({ name }: Question, variables: Variables) {
  const query = PEER_QUESTIONS[name]
  return query === undefined ? undefined : { query, variables }
}

/** Its answer in our shape: one node where it gives a list of one, and evidence as a list of maps. */
export function inOurShape(data: unknown): unknown {
  return Object.fromEntries(
    Object.entries(data as Variables).map(([key, value]) => {
      const only = Array.isArray(value) ? (value[0] ?? null) : value
      return [key, withEvidence(only)]
    }),
  )
}

function withEvidence(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withEvidence)
  if (typeof value !== 'object' || value === null) return value
  const { properties, ...rest } = value as Variables
  const own = Object.fromEntries(Object.entries(rest).map(([key, inner]) => [key, withEvidence(inner)]))
  if (properties === undefined) return own
  const { confidence, ...lists } = properties as Readonly<Record<string, readonly unknown[]>>
  const evidence = lists.evidenceField?.map((_, index) =>
    Object.fromEntries(LISTS.map((list) => [list.toLowerCase(), lists[`evidence${list}`]?.[index]])),
  )
  return { ...own, confidence, evidence }
}
