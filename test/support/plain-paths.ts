import type { PaperWrite } from '../../src/graph/model.ts'

interface Stated {
  readonly weak: number
  confidence: number
  papers: number
}

/** What paths between nodes cost, worked out by going through all of the papers and all of the ways. */
export class PlainPaths {
  /** For each node what a step to each of its neighbours costs. */
  private readonly steps = new Map<string, Map<string, number>>()
  private readonly papersOn = new Map<string, number>()

  constructor(papers: readonly PaperWrite[]) {
    const stated = new Map<string, Stated>()
    const state = (type: string, from: string, to: string, weak: number, confidence: number): void => {
      const key = `${type} ${from} ${to}`
      const known = stated.get(key) ?? { weak, confidence: 0, papers: 0 }
      known.confidence = Math.max(known.confidence, confidence)
      known.papers++
      stated.set(key, known)
    }
    const ids = new Set(papers.map(({ id }) => id))
    const count = (id: string): unknown => this.papersOn.set(id, (this.papersOn.get(id) ?? 0) + 1)
    for (const { id, mentions, relations, entityRelations, cites } of papers) {
      for (const { entity, confidence } of mentions) {
        count(entity)
        state('MENTIONS', id, entity, 1, confidence)
      }
      for (const cited of new Set(cites)) {
        if (!ids.has(cited) || cited === id) continue
        count(cited)
        state('CITES', id, cited, 0.5, 1)
      }
      for (const { type, entity, confidence, assertion } of relations) {
        if (assertion === 'ASSERTED') state(type, id, entity, 0, confidence)
      }
      for (const { type, from, to, confidence, assertion } of entityRelations) {
        if (assertion === 'ASSERTED') state(type, from, to, 0, confidence)
      }
    }
    for (const [key, { weak, confidence, papers: number }] of stated) {
      const [, from = '', to = ''] = key.split(' ')
      const cost = 1 + weak + thousandths(1 - confidence) + thousandths(0.5 / number)
      this.lower(from, to, cost)
      this.lower(to, from, cost)
    }
  }

  step(from: string, to: string): number {
    return this.steps.get(from)?.get(to) ?? Number.NaN
  }

  passing(id: string): number {
    return thousandths(Math.log10(Math.max(1, this.papersOn.get(id) ?? 0)))
  }

  /** The least that a way of at most `most` steps costs, or null where there is none. */
  cheapest(from: string, to: string, most: number): number | null {
    let costs = new Map([[from, 0]])
    for (let step = 0; step < most; step++) {
      const next = new Map(costs)
      for (const [id, cost] of costs) {
        const soFar = cost + (id === from ? 0 : this.passing(id))
        for (const [neighbor, more] of this.steps.get(id) ?? []) {
          next.set(neighbor, Math.min(soFar + more, next.get(neighbor) ?? Number.POSITIVE_INFINITY))
        }
      }
      costs = next
    }
    return costs.get(to) ?? null
  }

  private lower(from: string, to: string, cost: number): void {
    const steps = this.steps.get(from) ?? new Map<string, number>()
    steps.set(to, Math.min(cost, steps.get(to) ?? Number.POSITIVE_INFINITY))
    this.steps.set(from, steps)
  }
}

const thousandths = (value: number): number => Math.round(value * 1_000) / 1_000
