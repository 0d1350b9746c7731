import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PaperWrite } from '../../src/graph/model.ts'
import { schema } from '../../src/graphql/schema.ts'
import { type ApiServer, startApi } from '../support/api-server.ts'
import { FIXTURE } from '../support/graph-fixture.ts'
import type { OpenEmptyGraph } from '../support/open-test-graph.ts'
import { fieldsOf, fieldsSelected } from '../support/schema-use.ts'
import { TWELVE } from '../support/twelve-papers.ts'
import { ASSOCIATION_CASES } from './association-cases.ts'
import type { Case } from './cases.ts'
import { COMPANY_CASES } from './company-cases.ts'
import { COMPARISON_CASES } from './comparison-cases.ts'
import { DATE_CASES } from './date-cases.ts'
import { DATED_PATH_CASES } from './dated-path-cases.ts'
import { ENTITY_CASES } from './entity-cases.ts'
import { ENTITY_OPERATION_CASES } from './entity-operation-cases.ts'
import { EXPLAIN_CASES } from './explain-cases.ts'
import { EXPLORER_CASES } from './explorer-cases.ts'
import { EXPLORER_COMPARISON_CASES } from './explorer-comparison-cases.ts'
import { EXPLORER_DASHBOARD_CASES } from './explorer-dashboard-cases.ts'
import { EXPLORER_GAP_CASES } from './explorer-gap-cases.ts'
import { EXPLORER_GRAPH_CASES } from './explorer-graph-cases.ts'
import { FILTER_CASES } from './filter-cases.ts'
import { GAP_CASES } from './gap-cases.ts'
import { GAP_GRID_CASES } from './gap-grid-cases.ts'
import { GRAPH_OPERATION_CASES } from './graph-operation-cases.ts'
import { handoverSuite } from './handover-suite.ts'
import { LEADERBOARD_CASES } from './leaderboard-cases.ts'
import { LINEAGE_CASES } from './lineage-cases.ts'
import { LIST_CASES } from './list-cases.ts'
import { mutationsSuite } from './mutations-suite.ts'
import { NODE_OPERATION_CASES } from './node-operation-cases.ts'
import { OVERLAP_CASES } from './overlap-cases.ts'
import { pagesSuite } from './pages-suite.ts'
import { PAPER_CASES } from './paper-cases.ts'
import { PAPER_ENTITY_CASES } from './paper-entity-cases.ts'
import { PATH_CASES } from './path-cases.ts'
import { QUESTION_CASES } from './question-cases.ts'
import { RELATED_CASES } from './related-cases.ts'
import { RISING_CASES } from './rising-cases.ts'
import { SEARCH_CASES } from './search-cases.ts'
import { subscriptionsSuite } from './subscriptions-suite.ts'
import { TREND_CASES } from './trend-cases.ts'
import { UNKNOWN_NAME_CASES } from './unknown-name-cases.ts'

const EVALUATION = {
  record: {
    extractor: 'fixture',
    date: '2026-01-02',
    sets: [
      {
        name: 'grids',
        version: '01234567',
        papers: 8,
        scores: [{ name: 'method', precision: 0.5, recall: 0.25, f1: 1 / 3, predicted: 2, gold: 4 }],
      },
    ],
    resolver: { pairs: 4, falseMerges: 0, precision: 1, recall: 0.75 },
  },
}

/** What every field must answer over HTTP, on every engine. */
export function answersSuite(openEmpty: OpenEmptyGraph): void {
  const documents: string[] = []

  describe('eight papers', () => {
    const api = over(FIXTURE)
    cases(api, [
      ['a paper', PAPER_CASES],
      ['what a paper says', PAPER_ENTITY_CASES],
      ['entities', ENTITY_CASES],
      ['company', COMPANY_CASES],
      ['lists', LIST_CASES],
      ['the graph', QUESTION_CASES],
      ['paths and surroundings', PATH_CASES],
    ])
    describe('page by page', () => pagesSuite(api))
  })

  describe('twelve papers', () => {
    const api = over(TWELVE)
    cases(api, [
      ['dates', DATE_CASES],
      ['filters', FILTER_CASES],
      ['searches', SEARCH_CASES],
      ['screens of the explorer', EXPLORER_CASES],
      ['its graph screen', EXPLORER_GRAPH_CASES],
      ['its dashboard', EXPLORER_DASHBOARD_CASES],
      ['its screen of gaps', EXPLORER_GAP_CASES],
      ['its comparison', EXPLORER_COMPARISON_CASES],
      ['associations', ASSOCIATION_CASES],
      ['paths by date', DATED_PATH_CASES],
      ['kin of papers', RELATED_CASES],
      ['overlap', OVERLAP_CASES],
      ['explanations', EXPLAIN_CASES],
      ['gaps', GAP_CASES],
      ['the grid of gaps', GAP_GRID_CASES],
      ['comparison', COMPARISON_CASES],
      ['leaderboards', LEADERBOARD_CASES],
      ['lineages', LINEAGE_CASES],
      ['trends', TREND_CASES],
      ['what rises', RISING_CASES],
      ['names that were not understood', UNKNOWN_NAME_CASES],
      ['nodes, by kept operations', NODE_OPERATION_CASES],
      ['entities, by kept operations', ENTITY_OPERATION_CASES],
      ['the graph, by kept operations', GRAPH_OPERATION_CASES],
    ])
    describe('handed over in Cypher', () => handoverSuite(api))
  })

  describe('what changes the graph', () => mutationsSuite(openEmpty, documents))
  describe('news', () => subscriptionsSuite(openEmpty, documents))

  test('leave no field and no argument of the schema out', () => {
    const selected = fieldsSelected(schema, documents)
    expect(fieldsOf(schema).filter((field) => !selected.has(field))).toEqual([])
  })

  /** A server over some papers for the tests of one `describe`. */
  function over(papers: readonly PaperWrite[]): () => ApiServer {
    let api: ApiServer
    beforeAll(async () => {
      api = await startApi(openEmpty, papers, EVALUATION)
    })
    afterAll(async () => {
      documents.push(...api.documents)
      await api.close()
    })
    return () => api
  }
}

function cases(
  api: () => ApiServer,
  groups: readonly (readonly [name: string, cases: readonly Case[]])[],
): void {
  describe.each(groups)('of %s', (_, some) => {
    test.each(some)('$asks', async ({ query, variables, gives }) => {
      expect(await api().ask(query, variables)).toEqual({ status: 200, data: gives })
    })
  })
}
