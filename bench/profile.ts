/**
 * Writes docs/query-plans.md: how Neo4j reads for the queries behind the benchmark's questions, and how many records
 * it touches on graphs of several sizes. Usage: npm run bench -- profile [--papers 5000,100000]
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import neo4j, { type ProfiledPlan, type Session } from 'neo4j-driver'
import { toDriver } from '../src/graph/neo4j/values.ts'
import { HOT_QUERIES } from './hot-queries.ts'
import { fillServer, keptFolder } from './kept-graphs.ts'
import { withNeo4j } from './neo4j.ts'
import { sizes } from './sizes.ts'

/** Operators that read nothing. */
const PLAIN = new Set(['ProduceResults', 'Projection', 'Apply', 'Argument', 'Unwind', 'CacheProperties'])
const ROOT = new URL('../../', import.meta.url)

/** What one query took on one graph. */
interface Profile {
  readonly operators: readonly string[]
  readonly hits: number
}

const all = sizes(process.argv.slice(2))
const profiles = new Map<string, Profile[]>()
for (const papers of all) {
  const folder = join(await keptFolder(papers), 'neo4j')
  await withNeo4j(async (server) => {
    if (server === null) return
    await fillServer(server, papers)
    const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password))
    const session = driver.session()
    for (const { name, params } of HOT_QUERIES) {
      profiles.set(name, [...(profiles.get(name) ?? []), await profileOf(session, name, params)])
    }
    await session.close()
    await driver.close()
  }, folder)
}
if (profiles.size > 0) writeFileSync(new URL('docs/query-plans.md', ROOT), page())

async function profileOf(session: Session, name: string, params: unknown): Promise<Profile> {
  const text = readFileSync(new URL(`cypher/read/${name}.cypher`, ROOT), 'utf8')
  const { summary } = await session.run(`PROFILE ${text}`, toDriver(params) as Record<string, unknown>)
  if (summary.profile === false) throw new Error(`no profile of ${name}`)
  const steps = stepsOf(summary.profile)
  return {
    operators: [...new Set(steps.map((step) => step.operatorType.replace(/@.*/, '')))],
    hits: steps.reduce((sum, step) => sum + Number(step.dbHits), 0),
  }
}

/** The steps of a plan, those that begin it first. */
function stepsOf(plan: ProfiledPlan): ProfiledPlan[] {
  return [...plan.children.flatMap(stepsOf), plan]
}

function page(): string {
  const rows = [...profiles].map(([name, found]) => {
    const hits = found.map((profile) => profile.hits.toLocaleString('en'))
    const [first] = found
    const plan = first?.operators.filter((operator) => !PLAIN.has(operator)).join(', ') ?? ''
    return `| [${name}](../cypher/read/${name}.cypher) | ${[...hits, plan].join(' | ')} |`
  })
  const heads = all.map((papers) => `${papers.toLocaleString('en')} papers`)
  return [
    '# How the queries read',
    '',
    `Written by \`npm run bench -- profile --papers ${all.join(',')}\`: database hits that Neo4j counts (PROFILE) for the`,
    'queries behind the questions of the benchmark and the heaviest of others, asked of the best-known things of the',
    'synthetic graphs, and the operators of their plans.',
    '',
    `| query | ${heads.join(' | ')} | operators |`,
    `|---|${heads.map(() => '---:').join('|')}|---|`,
    ...rows,
    '',
  ].join('\n')
}
