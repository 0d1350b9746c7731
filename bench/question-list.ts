/** A question as GraphQL asks it, with the variables of each of its askings. */
export interface Question {
  /** Names the question in tables and to the raw server. */
  readonly name: string
  readonly document: string
  /** Asked in turn, so that no answer is the only one a cache has to hold. */
  readonly variables: readonly Readonly<Record<string, unknown>>[]
  /** Whether engines may rank in their own ways, so that answers have the same number of items only. */
  readonly ranked?: boolean
}

const EVIDENCE = 'evidence { field sentence start end surface rule }'
const NAMED = `methods(first: 10, relation: [MENTIONS]) { edges { node { id name } } }
      datasets(first: 10, relation: [MENTIONS]) { edges { node { id name } } }
      concepts(first: 10, relation: [MENTIONS]) { edges { node { id name } } }`

/** Indexes as the synthetic graph counts its papers and things; the smaller a thing's, the more papers name it. */
const PAPERS = [4, 77, 512, 1030, 1999, 2500, 3333, 4096, 4711, 4999]
const METHODS = [0, 1, 6, 7, 12, 13, 18, 24]
const DATASETS = [2, 8, 14, 20, 26, 32]
const CONCEPTS = [3, 4, 5, 9, 10, 11, 15, 16]
/** Things that few papers name. */
const RARE = [600, 607, 1206, 1801, 2400]

const methodId = (thing: number): string => `method:thing-${thing}x`
const datasetId = (thing: number): string => `dataset:thing-${thing}x`

/** From simple to heavy. */
export const QUESTIONS: readonly Question[] = [
  {
    name: 'a paper with its entities and their evidence',
    document: `query ($id: ID!) { paper(id: $id) { id title abstract published
      methods(first: 20, relation: [MENTIONS]) { edges { confidence node { id name } ${EVIDENCE} } }
      datasets(first: 20, relation: [MENTIONS]) { edges { confidence node { id name } ${EVIDENCE} } }
      concepts(first: 20, relation: [MENTIONS]) { edges { confidence node { id name kind } ${EVIDENCE} } } } }`,
    variables: PAPERS.map((paper) => ({ id: `paper:r${paper}` })),
  },
  {
    name: 'the newest 50 papers with their entities',
    document: `query ($first: Int!) { papers(first: $first) { edges { node { id title published
      ${NAMED} } } } }`,
    variables: [{ first: 50 }],
  },
  {
    name: 'papers by method, dataset and years, with their number',
    document: `query ($method: String!, $dataset: String!, $from: Int!, $to: Int!) {
      papers(filter: { method: $method, dataset: $dataset, yearFrom: $from, yearTo: $to }, first: 20) {
        totalCount edges { node { id title published } } } }`,
    variables: METHODS.map((method, index) => ({
      method: methodId(method),
      dataset: datasetId(DATASETS[index % DATASETS.length] ?? 0),
      from: 2012 + (index % 3),
      to: 2022,
    })),
  },
  {
    name: 'the papers that use a method, with evidence',
    document: `query ($id: ID!) { method(id: $id) { id name
      papers(relation: [USES], first: 20) { edges { confidence node { id title published } ${EVIDENCE} } } } }`,
    variables: METHODS.map((method) => ({ id: methodId(method) })),
  },
  {
    name: 'a method, 20 of its papers, and their entities',
    document: `query ($id: ID!) { method(id: $id) { id name
      papers(relation: [MENTIONS], first: 20) { edges { node { id title ${NAMED} } } } } }`,
    variables: METHODS.map((method) => ({ id: methodId(method) })),
  },
  {
    name: 'the papers of a method, with their number',
    document: `query ($id: ID!) { method(id: $id) { id name
      papers(relation: [MENTIONS], first: 20) { totalCount edges { node { id title published } } } } }`,
    variables: METHODS.map((method) => ({ id: methodId(method) })),
  },
  {
    name: 'the methods evaluated on a dataset',
    document: `query ($id: ID!) { dataset(id: $id) { id name
      methods(first: 20) { edges { support node { id name } } } } }`,
    variables: DATASETS.map((dataset) => ({ id: datasetId(dataset) })),
  },
  {
    name: 'what an alias means, and its papers',
    document: `query ($name: String!) { entity(name: $name) { id name aliases
      papers(first: 20) { edges { relation node { id title published } } } } }`,
    variables: [...METHODS, ...DATASETS, ...CONCEPTS].map((thing) => ({ name: `T${thing}` })),
  },
  {
    name: 'papers that hold some words',
    ranked: true,
    document: `query ($query: String!) { search(query: $query, types: [PAPER], first: 20) {
      edges { node { ... on Paper { id title published } } } } }`,
    variables: ['sparse graph', 'robust spectral', 'latent causal study', 'dual neural'].map((query) => ({
      query,
    })),
  },
  {
    name: 'the concepts that keep company with a concept',
    document: `query ($id: ID!) { concept(id: $id) { id name
      cooccurring(types: [CONCEPT], first: 20) { edges { papers node { id name } } } } }`,
    variables: CONCEPTS.map((concept) => ({ id: `concept:thing-${concept}x` })),
  },
  {
    name: 'what has not been tried on a dataset',
    document: `query ($dataset: String!) { gaps(dataset: $dataset, first: 20) { totalCount papers edges { node {
      score together nearby row { id name } column { id } } } } }`,
    variables: DATASETS.map((dataset) => ({ dataset: datasetId(dataset) })),
  },
  {
    name: 'how a method and a dataset connect',
    document: `query ($from: String!, $to: String!) { path(from: $from, to: $to) {
      nodes { id } hops { relation confidence } } }`,
    variables: RARE.map((method, index) => ({
      from: methodId(method),
      to: datasetId(602 + 600 * (index % 3)),
    })),
  },
]
