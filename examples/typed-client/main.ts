import { ask } from './ask.ts'
import { GapsDocument, LeaderboardDocument, MethodDocument } from './generated/operations.ts'

// Three questions to a running server: what was never tried, what was reached, and who builds on whom.

const [url = 'http://127.0.0.1:4000/graphql', dataset = 'ImageNet'] = process.argv.slice(2)

const { gaps } = await ask(url, GapsDocument, { dataset, first: 3 })
console.log(`Not tried on ${dataset}, as far as abstracts tell:`)
for (const { node } of gaps?.edges ?? []) {
  const [reason] = node.papers
  console.log(
    `- ${node.row.name}, score ${node.score.toFixed(2)}; see "${reason?.paper?.title ?? 'no paper'}"`,
  )
}

const { leaderboard } = await ask(url, LeaderboardDocument, { dataset, first: 3 })
console.log(`Printed results on ${dataset}:`)
for (const { node } of leaderboard?.edges ?? []) {
  console.log(
    `- ${node.value} by ${node.method?.name ?? 'a method without a name'}, ${node.paper?.published ?? 'undated'}`,
  )
}

const best = leaderboard?.edges[0]?.node.method?.name
if (best !== undefined) {
  const { method } = await ask(url, MethodDocument, { name: best })
  const names = method?.basedOn.edges.map(({ node }) => node.name) ?? []
  console.log(`${best} builds on ${names.length === 0 ? 'nothing that a paper states' : names.join(', ')}.`)
}
