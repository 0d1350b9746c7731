import type { Span } from './span.ts'

/**
 * Spans in order of place. Where two overlap, the longer wins, then the surer, then the first named; a name that
 * the lexicon knows stays within a longer noun phrase ("diffusion model" in "diffusion model backbone").
 */
export function chooseSpans(spans: readonly Span[]): Span[] {
  const ranked = spans
    .map((span, order) => ({ span, order }))
    .sort(
      (a, b) =>
        tier(b.span) - tier(a.span) ||
        length(b.span) - length(a.span) ||
        b.span.confidence - a.span.confidence ||
        a.order - b.order,
    )
  const taken = { title: new Map<number, Span>(), abstract: new Map<number, Span>() }
  const kept: Span[] = []
  for (const { span } of ranked) {
    const used = taken[span.field]
    const over = used.get(span.start)
    const overEnd = used.get(span.end - 1)
    const nested = over !== undefined && over === overEnd && isNestable(span, over)
    if ((over !== undefined || overEnd !== undefined) && !nested) continue
    for (let at = span.start; at < span.end; at++) used.set(at, span)
    kept.push(span)
  }
  return kept.sort(byPlace)
}

function isNestable(span: Span, over: Span): boolean {
  return (
    /^rule:(?:lexicon-(?:papergraph|annotated)|bench-name|data-noun)$/.test(span.rule) &&
    over.rule === 'rule:noun-phrase' &&
    length(over) > length(span)
  )
}

/** A name the paper brings is no part of a longer phrase. */
function tier({ rule }: Span): number {
  return /^rule:(?:title-colon|called|we-propose|repeated-name)$/.test(rule) ? 1 : 0
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
