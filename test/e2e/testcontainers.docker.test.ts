import { Neo4jContainer } from '@testcontainers/neo4j'
import neo4j from 'neo4j-driver'
import { expect, test } from 'vitest'
import { describeDocker } from '../support/describe-docker.ts'
import { NEO4J_IMAGE } from '../support/neo4j.ts'

await describeDocker('a Neo4j container', [NEO4J_IMAGE], () => {
  test('starts, takes its password and answers Cypher', { timeout: 180_000 }, async () => {
    await using container = await new Neo4jContainer(NEO4J_IMAGE).withPassword('only-for-this-test').start()
    await using driver = neo4j.driver(container.getBoltUri(), neo4j.auth.basic('neo4j', 'only-for-this-test'))
    const { records } = await driver.executeQuery('CALL dbms.components() YIELD name, versions, edition')
    expect(records[0]?.toObject()).toMatchObject({ name: 'Neo4j Kernel', edition: 'community' })
    expect(records[0]?.get('versions')[0]).toMatch(/^5\.26\./)

    const stranger = neo4j.driver(container.getBoltUri(), neo4j.auth.basic('neo4j', 'not-the-password'))
    await expect(stranger.getServerInfo()).rejects.toMatchObject({
      code: 'Neo.ClientError.Security.Unauthorized',
    })
    await stranger.close()
  })
})
