import { expect, test } from 'vitest'
import { countGraph } from '../../src/graph/counts.ts'
import { textTerms } from '../../src/graph/text-terms.ts'
import { writePapers } from '../../src/graph/writes/write-papers.ts'
import { describeNeo4j } from '../support/describe-neo4j.ts'
import { connect, type TestNeo4j } from '../support/neo4j-database.ts'
import { emptyNeo4jGraph } from '../support/open-test-graph.ts'
import { paperWrite } from '../support/paper-writes.ts'

describeNeo4j('a graph on Neo4j whose connections were cut', (server) => {
  test('goes on reading, searching and writing', async () => {
    const store = await emptyNeo4jGraph(server)()
    try {
      const write = (id: string) =>
        store.write((transaction) => writePapers(transaction, [paperWrite(id, 'A study of cuts')]))
      await write('a')
      await cutConnections(server)
      expect(await countGraph(store)).toMatchObject({ papers: 1 })
      await cutConnections(server)
      expect((await store.searchText('paper', textTerms('cuts'), 5)).map((hit) => hit.id)).toEqual([
        'paper:a',
      ])
      await cutConnections(server)
      await write('b')
      expect(await countGraph(store)).toMatchObject({ papers: 2 })
    } finally {
      await store.close()
    }
  })
})

/** Closes every connection to the server but the one that asks for it. */
async function cutConnections(server: TestNeo4j): Promise<void> {
  const driver = connect(server)
  try {
    await driver.executeQuery(
      `CALL dbms.listConnections() YIELD connectionId, userAgent
       WITH connectionId WHERE userAgent STARTS WITH 'papergraph'
       CALL dbms.killConnection(connectionId) YIELD message
       RETURN count(message)`,
    )
  } finally {
    await driver.close()
  }
}
