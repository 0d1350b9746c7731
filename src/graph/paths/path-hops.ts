import type { Evidence } from '../../extraction/extraction.ts'
import { type EntityLink, linkStatements } from '../reads/entity-links.ts'
import type { EdgeType } from '../reads/neighbors.ts'
import { type PaperAndEntity, paperStatements } from '../reads/paper-statements.ts'
import type { GraphStore } from '../store.ts'
import type { RankedPath } from './best-paths.ts'
import type { ExploredGraph } from './explored-graph.ts'
import type { Step } from './path-costs.ts'

/** One step of a path, and the paper from which it is read most surely. */
export interface Hop {
  readonly from: string
  readonly to: string
  readonly type: EdgeType
  /** Whether the relation goes from `to` to `from`. */
  readonly reversed: boolean
  /** Number of papers that state it. */
  readonly support: number
  /** From 0 to 1; null for citations. */
  readonly confidence: number | null
  /** In thousandths. */
  readonly cost: number
  /** Id of the paper. */
  readonly paper: string
  /** Empty for citations. */
  readonly evidence: readonly Evidence[]
}

interface Seen {
  readonly from: string
  readonly to: string
  readonly step: Step
}

/**
 * The steps of some paths with their evidence, in two store calls at most. A path that lost a step since it was found
 * is no path any more and left out.
 */
export async function pathHops(
  store: GraphStore,
  graph: ExploredGraph,
  paths: readonly RankedPath[],
  asOf: string | null,
): Promise<{ readonly path: RankedPath; readonly hops: readonly Hop[] }[]> {
  // Paths share many of their steps.
  const steps = new Map<string, Seen>()
  const seen = paths.map(({ nodes }) =>
    nodes.slice(1).flatMap((to, at): Seen[] => {
      const from = nodes[at] ?? ''
      const step = graph.step(from, to)
      if (step === undefined) return []
      const one = steps.get(`${from} ${to}`) ?? { from, to, step }
      steps.set(`${from} ${to}`, one)
      return [one]
    }),
  )
  const hops = await readHops(store, [...steps.values()], asOf)
  return paths.flatMap((path, at) => {
    const own = (seen[at] ?? []).flatMap((one) => hops.get(one) ?? [])
    return own.length === path.nodes.length - 1 ? [{ path, hops: own }] : []
  })
}

async function readHops(
  store: GraphStore,
  seen: readonly Seen[],
  asOf: string | null,
): Promise<Map<Seen, Hop>> {
  const links = seen.flatMap((one) => linkOf(one) ?? [])
  const pairs = seen.flatMap((one) => pairOf(one) ?? [])
  const [ofLinks, ofPairs] = await Promise.all([
    links.length === 0 ? [] : linkStatements(store, links, 1, asOf),
    pairs.length === 0 ? [] : paperStatements(store, pairs),
  ])
  const saidOfLinks = ofLinks.values()
  const saidOfPairs = ofPairs.values()
  const hops = new Map<Seen, Hop>()
  for (const one of seen) {
    const { from, to, step } = one
    const known = {
      from,
      to,
      type: step.type,
      reversed: !step.out,
      support: step.papers,
      cost: step.cost,
    }
    if (step.type === 'CITES') {
      hops.set(one, { ...known, confidence: null, paper: step.out ? from : to, evidence: [] })
      continue
    }
    const pair = pairOf(one)
    const said = (pair === null ? saidOfLinks : saidOfPairs).next().value ?? []
    const surest = said.find(({ type, assertion }) => type === step.type && assertion === 'ASSERTED')
    const paper = pair?.paper ?? surest?.paper
    if (surest === undefined || paper == null) continue
    hops.set(one, { ...known, confidence: surest.confidence, paper, evidence: surest.evidence })
  }
  return hops
}

/** The paper and the entity of a step between the two, else null. */
function pairOf({ from, to, step }: Seen): PaperAndEntity | null {
  const [paper, entity] = step.out ? [from, to] : [to, from]
  return paper.startsWith('paper:') && !entity.startsWith('paper:') ? { paper, entity } : null
}

/** The link of a step between entities, else null. */
function linkOf({ from, to, step }: Seen): EntityLink | null {
  const [source, target] = step.out ? [from, to] : [to, from]
  if (source.startsWith('paper:')) return null
  return { from: source, to: target, type: step.type as EntityLink['type'], assertion: 'ASSERTED' }
}
