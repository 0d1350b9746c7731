import type { EntityKind, PaperEdgeType, PaperWrite } from '../../src/graph/model.ts'

/** A list entry: what it is counted by, and its id. */
type Counted = readonly [papers: number, id: string]

// By code point, as ids here are ASCII.
const byId = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const mostFirst = (a: Counted, b: Counted): number => b[0] - a[0] || byId(a[1], b[1])

/**
 * Answers to questions about papers, worked out by going through all of them: no graph, no index, no query
 * language. Slow, and simple enough to be believed.
 */
export class PlainAnswers {
  private readonly papers: readonly PaperWrite[]

  constructor(papers: readonly PaperWrite[]) {
    this.papers = papers
  }

  /** Ids of papers, newest first, undated ones last. */
  newestFirst(holds: (paper: PaperWrite) => boolean = () => true): string[] {
    return this.papers
      .filter(holds)
      .toSorted((a, b) => byId(b.published ?? '', a.published ?? '') || byId(a.id, b.id))
      .map(({ id }) => id)
  }

  /** Ids of the entities, those in most papers first. */
  entities(): Counted[] {
    return this.counted(this.papers.flatMap(({ mentions }) => mentions.map(({ entity }) => entity)))
  }

  kindOf(entity: string): EntityKind | undefined {
    return this.papers.flatMap(({ mentions }) => mentions).find((mention) => mention.entity === entity)?.kind
  }

  /** Whether a paper states a relation to an entity. */
  states(paper: PaperWrite, entity: string, types: readonly PaperEdgeType[]): boolean {
    const mentioned =
      types.includes('MENTIONS') && paper.mentions.some((mention) => mention.entity === entity)
    return (
      mentioned ||
      paper.relations.some(
        (relation) =>
          relation.entity === entity && types.includes(relation.type) && relation.assertion === 'ASSERTED',
      )
    )
  }

  cooccurring(entity: string): Counted[] {
    const together = this.papers.filter((paper) => this.states(paper, entity, ['MENTIONS']))
    return this.counted(
      together
        .flatMap(({ mentions }) => mentions.map((mention) => mention.entity))
        .filter((id) => id !== entity),
    )
  }

  trend(entity: string) {
    const dates = this.papers
      .filter((paper) => this.states(paper, entity, ['MENTIONS']))
      .map((paper) => paper.published)
    const years = this.counted(dates.flatMap((date) => date?.slice(0, 4) ?? []))
    return {
      points: years.map(([papers, year]) => ({ year: Number(year), papers })).sort((a, b) => a.year - b.year),
      undated: dates.filter((date) => date === null).length,
    }
  }

  /** What an entity is linked to, or what is linked to it. */
  links(entity: string, type: string, side: 'out' | 'in'): Counted[] {
    const [own, other] = side === 'out' ? (['from', 'to'] as const) : (['to', 'from'] as const)
    return this.counted(
      this.papers.flatMap(({ entityRelations }) => {
        const stated = entityRelations.filter(
          (link) => link.type === type && link[own] === entity && link.assertion === 'ASSERTED',
        )
        return [...new Set(stated.map((link) => link[other]))]
      }),
    )
  }

  /** Papers that share entities with a paper, by the sum of log((papers + 1) / (papers that mention the entity + ½)). */
  related(id: string): (readonly [score: number, id: string])[] {
    const support = new Map(this.entities().map(([papers, entity]) => [entity, papers]))
    const own = new Set(this.papers.find((paper) => paper.id === id)?.mentions.map(({ entity }) => entity))
    return this.papers
      .filter((paper) => paper.id !== id)
      .map((paper) => {
        const shared = paper.mentions.filter(({ entity }) => own.has(entity))
        const score = shared.reduce(
          (sum, { entity }) => sum + Math.log((this.papers.length + 1) / ((support.get(entity) ?? 0) + 0.5)),
          0,
        )
        return [shared.length === 0 ? -1 : score, paper.id] as const
      })
      .filter(([score]) => score >= 0)
  }

  /** Steps between two nodes along stated relations in either direction, or null beyond `most`. */
  distance(from: string, to: string, most: number): number | null {
    const next = this.neighbors()
    let reached = new Set([from])
    for (let steps = 0; steps <= most; steps++) {
      if (reached.has(to)) return steps
      reached = new Set([...reached].flatMap((id) => [id, ...(next.get(id) ?? [])]))
    }
    return null
  }

  private neighbors(): Map<string, string[]> {
    const ids = new Set(this.papers.map(({ id }) => id))
    const edges = this.papers.flatMap((paper) => [
      ...paper.mentions.map(({ entity }) => [paper.id, entity] as const),
      ...paper.cites.filter((cited) => ids.has(cited)).map((cited) => [paper.id, cited] as const),
      ...paper.entityRelations
        .filter((link) => link.assertion === 'ASSERTED')
        .map((link) => [link.from, link.to] as const),
    ])
    const next = new Map<string, string[]>()
    for (const [a, b] of edges) {
      next.set(a, [...(next.get(a) ?? []), b])
      next.set(b, [...(next.get(b) ?? []), a])
    }
    return next
  }

  private counted(ids: readonly string[]): Counted[] {
    const counts = new Map<string, number>()
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
    return [...counts].map(([id, papers]) => [papers, id] as const).sort(mostFirst)
  }
}
