import type { Span } from './span.ts'

/** Spans without overlaps within a field: the longer wins, then the surer, then the first named. */
export function chooseSpans(spans: readonly Span[]): Span[] {
  const ranked = spans
    .map((span, order) => ({ span, order }))
    .sort(
      (a, b) => length(b.span) - length(a.span) || b.span.confidence - a.span.confidence || a.order - b.order,
    )
  const taken = { title: new Set<number>(), abstract: new Set<number>() }
  const kept: Span[] = []
  for (const { span } of ranked) {
    const used = taken[span.field]
    if (used.has(span.start) || used.has(span.end - 1)) continue
    for (let at = span.start; at < span.end; at++) used.add(at)
    kept.push(span)
  }
  return kept.sort(byPlace)
}

function length(span: Span): number {
  return span.end - span.start
}

export function byPlace(
  a: Pick<Span, 'field' | 'start' | 'end'>,
  b: Pick<Span, 'field' | 'start' | 'end'>,
): number {
  if (a.field !== b.field) return a.field === 'title' ? -1 : 1
  return a.start - b.start || a.end - b.end
}
