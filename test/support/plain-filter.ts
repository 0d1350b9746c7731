import type { PaperWrite } from '../../src/graph/model.ts'
import { textTerms } from '../../src/graph/text-terms.ts'
import type { FilterInput } from '../../src/graphql/nodes/paper-filter-input.ts'

/**
 * Whether a paper passes a filter as it is asked for, worked out from the paper alone. `supportOf` gives in how many
 * papers an entity is; entities are named by their ids.
 */
export function passes(
  paper: PaperWrite,
  filter: FilterInput,
  supportOf: (entity: string) => number,
): boolean {
  const { yearFrom, yearTo, publishedFrom, publishedTo, hasCode, venue, author, text } = filter
  const date = paper.published
  const within = (value: string | null, part: string | null | undefined): boolean =>
    part == null || (value?.toLowerCase().includes(part.toLowerCase()) ?? false)
  const terms = new Set(textTerms(`${paper.title} ${paper.abstract}`))
  return (
    (yearFrom == null || (date !== null && Number(date.slice(0, 4)) >= yearFrom)) &&
    (yearTo == null || (date !== null && Number(date.slice(0, 4)) <= yearTo)) &&
    (publishedFrom == null || (date !== null && date >= publishedFrom)) &&
    (publishedTo == null || (date !== null && (date <= publishedTo || date.startsWith(`${publishedTo}-`)))) &&
    (hasCode == null || hasCode === (paper.codeUrl !== null)) &&
    within(paper.venue, venue) &&
    (author == null || paper.authors.some((name) => within(name, author))) &&
    (text == null || textTerms(text).every((term) => terms.has(term))) &&
    relates(paper, filter, supportOf) &&
    (filter.and ?? []).every((part) => passes(paper, part, supportOf)) &&
    (filter.or == null || filter.or.some((part) => passes(paper, part, supportOf))) &&
    (filter.not == null || !passes(paper, filter.not, supportOf))
  )
}

function relates(paper: PaperWrite, filter: FilterInput, supportOf: (entity: string) => number): boolean {
  const { relation, assertion = ['ASSERTED'], confidence, support } = filter
  const names = [filter.method, filter.dataset, filter.concept].filter((name) => name != null)
  const asked = [relation, filter.assertion, confidence, support].some((part) => part != null)
  const said = [
    ...paper.mentions.map((mention) => ({ ...mention, type: 'MENTIONS' as const })),
    ...paper.relations,
  ].filter(
    (edge) =>
      (relation?.includes(edge.type) ?? true) &&
      (assertion ?? ['ASSERTED']).includes(edge.assertion) &&
      edge.confidence >= (confidence?.gte ?? 0) &&
      supportOf(edge.entity) >= (support?.gte ?? 0) &&
      supportOf(edge.entity) <= (support?.lte ?? Number.POSITIVE_INFINITY),
  )
  if (names.length > 0) return names.every((name) => said.some((edge) => edge.entity === name))
  return !asked || said.length > 0
}
