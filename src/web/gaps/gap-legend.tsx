interface LegendProps {
  readonly metrics: boolean
}

/** What the numbers and colours of the grid stand for. */
export function Legend({ metrics }: LegendProps) {
  const done = metrics
    ? 'papers on the task that print a result in the metric'
    : 'papers that state the evaluation'
  return (
    <ul class="plain-list gap-legend" aria-label="Legend">
      <li>
        <i class="gap-place is-stated-2">3</i> {done}
      </li>
      <li>
        <i class="gap-place is-gap-2">0.45</i> no paper here states it: how much speaks for it
      </li>
      {!metrics && (
        <li>
          <i class="gap-place is-gap-0">plan</i> planned, <i class="gap-place is-gap-0">no</i> denied
        </li>
      )}
    </ul>
  )
}

/** What the score of a gap means. */
export function ScoreWords() {
  return (
    <details class="gap-score">
      <summary class="quiet-link">What the score means</summary>
      <p>
        A paper that speaks of both counts 1, and one that speaks of one of them and of a task of the other
        counts ½; their sum is divided by √(<i>r</i> × <i>c</i>), where <i>r</i> and <i>c</i> are the numbers
        of papers that mention each. So what very many papers mention needs more of them. It says how likely
        it is that the pair is worth a look, not that it would work.
      </p>
    </details>
  )
}
