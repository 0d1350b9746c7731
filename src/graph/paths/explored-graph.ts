import { passingCost, type Step } from './path-costs.ts'

/** The part of a graph that a search has seen: steps between nodes, each in both directions. */
export class ExploredGraph {
  private readonly steps = new Map<string, Map<string, Step>>()
  private readonly papers = new Map<string, number>()

  /** Adds a node next to another; `papers` mention or cite it. */
  add(id: string, neighbor: string, step: Step, papers: number): void {
    this.papers.set(neighbor, papers)
    this.stepsOf(id).set(neighbor, step)
    this.stepsOf(neighbor).set(id, { ...step, out: !step.out })
  }

  /** Steps from a node, by the id of the node they lead to. */
  from(id: string): ReadonlyMap<string, Step> {
    return this.steps.get(id) ?? new Map()
  }

  step(from: string, to: string): Step | undefined {
    return this.steps.get(from)?.get(to)
  }

  /** Papers that mention or cite a node. */
  papersOn(id: string): number {
    return this.papers.get(id) ?? 0
  }

  /** What passing through a node costs. */
  passingCost(id: string): number {
    return passingCost(this.papersOn(id))
  }

  /** For each node the number of steps to the nearest end, as far as is seen. */
  distancesTo(end: string): Map<string, number> {
    const distances = new Map([[end, 0]])
    // A map is gone through in the order in which it grows, which makes it the queue of a breadth-first search.
    for (const [id, distance] of distances) {
      for (const next of this.from(id).keys()) if (!distances.has(next)) distances.set(next, distance + 1)
    }
    return distances
  }

  private stepsOf(id: string): Map<string, Step> {
    const found = this.steps.get(id) ?? new Map<string, Step>()
    this.steps.set(id, found)
    return found
  }
}
