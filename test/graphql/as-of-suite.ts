import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PaperWrite } from '../../src/graph/model.ts'
import { type ApiServer, startApi } from '../support/api-server.ts'
import type { OpenEmptyGraph } from '../support/open-test-graph.ts'
import { T, TWELVE } from '../support/twelve-papers.ts'

const DATES = ['2019', '2020-05', '2021-07-19', '2022-03-01', '2023']
const publishedBy = (date: string): PaperWrite[] =>
  TWELVE.filter(({ published }) => published !== null && published <= `${date}~`)

const PAPERS = 'totalCount edges { node { id title published } }'
const SAID = 'totalCount edges { relations confidence evidence { paper { id } surface text } node { id } }'
const EXPLAINED =
  'statements { totalCount edges { node { relation assertion paper { id } rules { name evidence { text } } } } }'
const LINKS = 'totalCount edges { support evidence { paper { id } surface text } node { id } }'

/** Questions that can be asked as of a date, which stands where `$asOf` does; $ids are papers and entities. */
const QUESTIONS: Readonly<Record<string, string>> = {
  citations: `nodes(ids: $ids) { ... on Paper { id cites(asOf: $asOf) { ${PAPERS} } citedBy(asOf: $asOf) { ${PAPERS} } } }`,
  papers: `nodes(ids: $ids) { ... on Entity { id
    papers(asOf: $asOf) { ${SAID} } unsure: papers(assertion: [NEGATED, FUTURE], first: 1, asOf: $asOf) { ${SAID} } } }`,
  'links of methods': `nodes(ids: $ids) { ... on Method { id
    datasets(asOf: $asOf) { ${LINKS} } tasks(asOf: $asOf) { ${LINKS} } basedOn(asOf: $asOf) { ${LINKS} }
    basis(asOf: $asOf) { ${LINKS} } outperforms(asOf: $asOf) { ${LINKS} } } }`,
  'methods of datasets': `nodes(ids: $ids) { ... on Dataset { id methods(first: 1, asOf: $asOf) { ${LINKS} } } }`,
  gaps: `gaps(dataset: "Fenland", asOf: $asOf) { papers totalCount edges { node { row { id } column { id } score
    denied planned papers { together paper { id } } } } }`,
  comparison: `comparison(dataset: "Fenland", asOf: $asOf) { totalCount csv(sentences: true) }`,
  explain: `${[
    ['Wren', 'Fenland'],
    [T.finch, 'Wren'],
    [T.osprey, T.wren],
    [T.osprey, 'Fenland'],
  ]
    .map(
      ([from, to], at) =>
        `e${at}: explain(from: "${from}", to: "${to}", asOf: $asOf) { from { id } ${EXPLAINED} }`,
    )
    .join(' ')}`,
  neighborhood: `${[T.wren, T.heron, 'method:wren', 'dataset:fenland']
    .flatMap((id, at) => [1, 2].map((depth) => ({ id, depth, name: `n${at}${depth}` })))
    .map(
      ({ id, depth, name }) =>
        `${name}: neighborhood(id: "${id}", depth: ${depth}, asOf: $asOf) { center { id } nodes { id } edges { from to relation papers } truncated }`,
    )
    .join(' ')}`,
  search: `${['birdsong', 'robin finch', 'wren', 'song recognition', '"call counting"']
    .map(
      (query, at) =>
        `s${at}: search(query: ${JSON.stringify(query)}, asOf: $asOf) { totalCount facets { type results } edges { node { ... on Node { id } } } }`,
    )
    .join(' ')}`,
  stats: `stats(asOf: $asOf) { papers methods datasets concepts tasks metrics claims edges extractors }`,
  leaderboard: `leaderboard(dataset: "Fenland", asOf: $asOf) { totalCount edges { kind node { id number } }
    contradictions { method { id } rival { id } wins { paper { id } } losses { paper { id } } } }`,
}

/** As of a date, a graph of all papers answers as one of the papers published up to then would, on every engine. */
export function asOfSuite(openEmpty: OpenEmptyGraph): void {
  const ask = async (api: ApiServer, name: string, date: string, asOf: string | null) => {
    const there = publishedBy(date)
    const mentions = there.flatMap((paper) => paper.mentions)
    const ids = [
      ...new Set([...there, ...mentions.map(({ entity }) => ({ id: entity }))].map(({ id }) => id)),
    ]
    const question = QUESTIONS[name] ?? ''
    const variables = question.includes('$ids') ? '$asOf: Date, $ids: [ID!]!' : '$asOf: Date'
    const { data, errors } = await api.ask(`query (${variables}) { ${question} }`, { ids, asOf })
    expect(errors).toBeUndefined()
    return data
  }

  const asOf = new Map<string, unknown>()
  beforeAll(async () => {
    const api = await startApi(openEmpty, TWELVE)
    for (const date of DATES) {
      for (const name of Object.keys(QUESTIONS)) {
        asOf.set(`${name} ${date}`, await ask(api, name, date, date))
      }
    }
    await api.close()
  })

  describe.each(DATES)('as of %s', (date) => {
    let then: ApiServer
    beforeAll(async () => {
      then = await startApi(openEmpty, publishedBy(date))
    })
    afterAll(() => then.close())

    test.each(Object.keys(QUESTIONS))('%s', async (name) => {
      const answer = await ask(then, name, date, null)
      expect(JSON.stringify(answer)).toMatch(/totalCount|truncated|edges/)
      expect(asOf.get(`${name} ${date}`)).toEqual(answer)
    })
  })
}
