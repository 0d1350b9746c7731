/** What the word at a place gives a label, as a log-potential. */
export type Score = (at: number, label: number) => number
/** What a label gives the one after it, as a log-potential. */
export type Step = (from: number, to: number) => number

/** Log-sums of all readings up to each word, by its label. */
export function forwardSums(length: number, count: number, score: Score, step: Step): Float64Array {
  const found = new Float64Array(length * count)
  const terms = new Float64Array(count)
  for (let at = 0; at < length; at++) {
    for (let to = 0; to < count; to++) {
      if (at === 0) {
        found[to] = score(0, to)
        continue
      }
      for (let from = 0; from < count; from++)
        terms[from] = (found[(at - 1) * count + from] ?? 0) + step(from, to)
      found[at * count + to] = logSum(terms) + score(at, to)
    }
  }
  return found
}

/** Log-sums of all readings after each word, by its label. */
export function backwardSums(length: number, count: number, score: Score, step: Step): Float64Array {
  const found = new Float64Array(length * count)
  const terms = new Float64Array(count)
  for (let at = length - 2; at >= 0; at--) {
    for (let from = 0; from < count; from++) {
      for (let to = 0; to < count; to++) {
        terms[to] = step(from, to) + score(at + 1, to) + (found[(at + 1) * count + to] ?? 0)
      }
      found[at * count + from] = logSum(terms)
    }
  }
  return found
}

/** The logarithm of the sum of what the terms are logarithms of. */
export function logSum(terms: Float64Array): number {
  let most = -Infinity
  for (const term of terms) if (term > most) most = term
  if (most === -Infinity) return most
  let sum = 0
  for (const term of terms) sum += Math.exp(term - most)
  return most + Math.log(sum)
}

/** The likeliest reading, by Viterbi's algorithm. */
export function likeliest(length: number, count: number, score: Score, step: Step): number[] {
  const back = new Int32Array(length * count)
  let before = Float64Array.from({ length: count }, (_, label) => score(0, label))
  for (let at = 1; at < length; at++) {
    const now = new Float64Array(count)
    for (let to = 0; to < count; to++) {
      let best = 0
      for (let from = 1; from < count; from++) {
        if ((before[from] ?? 0) + step(from, to) > (before[best] ?? 0) + step(best, to)) best = from
      }
      back[at * count + to] = best
      now[to] = (before[best] ?? 0) + step(best, to) + score(at, to)
    }
    before = now
  }
  if (length === 0) return []
  let label = before.reduce((best, value, at) => (value > (before[best] ?? 0) ? at : best), 0)
  const path = [label]
  for (let at = length - 1; at > 0; at--) {
    label = back[at * count + label] ?? 0
    path.push(label)
  }
  return path.reverse()
}
