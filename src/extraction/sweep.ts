import type { FieldReading } from './reading.ts'
import type { Span } from './span.ts'

/** Every other place where a paper prints a name it brings, in the same letters and as a word of its own. */
export function sweepNames(names: readonly Span[], fields: readonly FieldReading[]): Span[] {
  const found: Span[] = []
  const seen = new Set<string>()
  for (const name of names) {
    if (name.text.length < 2 || seen.has(name.text)) continue
    seen.add(name.text)
    for (const { field, plain, sentences } of fields) {
      for (const sentence of sentences) {
        const inside = plain.text.slice(sentence.start, sentence.end)
        for (
          let at = inside.indexOf(name.text);
          at >= 0;
          at = inside.indexOf(name.text, at + name.text.length)
        ) {
          const start = sentence.start + at
          const end = start + name.text.length
          if (!isWordPart(plain.text, start - 1) && !isWordPart(plain.text, end)) {
            found.push({ ...name, field, sentence: sentence.index, start, end, rule: 'rule:repeated-name' })
          }
        }
      }
    }
  }
  return found
}

function isWordPart(text: string, at: number): boolean {
  return at >= 0 && /[\p{L}\p{N}_+]/u.test(text.charAt(at))
}
