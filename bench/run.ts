/**
 * Prints the tables that the README's figures come from. Usage: npm run bench [-- SECTION... [--papers 5000,20000]]
 * Every section runs in a process of its own, so that none warms or fills the memory of another.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { availableParallelism, totalmem } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const ROOT = new URL('../../', import.meta.url)
const COMPILED = new URL('../', import.meta.url)

const SECTIONS: Readonly<Record<string, string>> = {
  extract: 'extract.js',
  read: 'read-jsonl.js',
  ingest: 'ingest.js',
  start: 'second-start.js',
  questions: 'questions.js',
  profile: 'profile.js',
  web: 'web.js',
}

/** What changes files of the repository, or needs a browser, runs only when asked for by name. */
const UNASKED = ['profile', 'web']

const { positionals: asked, values } = parseArgs({
  allowPositionals: true,
  options: { papers: { type: 'string' } },
})
const unknown = asked.filter((name) => !(name in SECTIONS))
if (unknown.length > 0) {
  console.error(`No section ${unknown.join(', ')}; there are ${Object.keys(SECTIONS).join(', ')}.`)
  process.exitCode = 2
} else {
  linkFolders()
  console.log(machine())
  for (const [name, script] of Object.entries(SECTIONS)) {
    if (asked.length > 0 ? !asked.includes(name) : UNASKED.includes(name)) continue
    console.log(`\n== ${name} ==`)
    if ((await runScript(script)) !== 0) process.exitCode = 1
  }
}

/** The compiled sources look for these folders above themselves. */
function linkFolders(): void {
  for (const folder of ['cypher', 'lexicon', 'models', 'neo4j', 'schema']) {
    const link = new URL(folder, COMPILED)
    if (!existsSync(link)) symlinkSync(fileURLToPath(new URL(folder, ROOT)), link, 'junction')
  }
}

async function runScript(script: string): Promise<number> {
  const path = fileURLToPath(new URL(script, import.meta.url))
  const sizes = values.papers === undefined ? [] : ['--papers', values.papers]
  const child = spawn(process.execPath, [path, ...sizes], { stdio: 'inherit' })
  const [code] = await once(child, 'exit')
  return code ?? 1
}

function machine(): string {
  const gigabytes = Math.round(totalmem() / 2 ** 30)
  const versions = ['@grafeo-db/js', 'neo4j-driver', 'graphql-yoga'].map(
    (name) => `${name} ${versionOf(name)}`,
  )
  return [
    `papergraph benchmarks: ${availableParallelism()} cores, ${gigabytes} GB, ${process.platform} ${process.arch}, Node ${process.versions.node}`,
    versions.join(', '),
  ].join('\n')
}

function versionOf(name: string): string {
  const { version } = JSON.parse(
    readFileSync(new URL(`node_modules/${name}/package.json`, ROOT), 'utf8'),
  ) as { version: string }
  return version
}
