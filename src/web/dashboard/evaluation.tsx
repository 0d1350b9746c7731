import { ExplorerEvaluationDocument, type ExplorerEvaluationQuery } from '../generated/operations.ts'
import { useAnswer } from '../graphql/use-answer.ts'
import { Answered, Empty } from '../shared/states.tsx'
import { TableFrame } from '../shared/table-frame.tsx'
import { counted, grouped } from '../shared/words.ts'
import { scoreName } from './score-names.ts'

type EvaluationRecord = NonNullable<ExplorerEvaluationQuery['evaluation']>

/** How well the running extractor did on papers that people annotated, or that this was not recorded. */
export function Evaluation() {
  const answer = useAnswer(ExplorerEvaluationDocument, {})
  return (
    <section>
      <h2>How well papers are read</h2>
      {answer.error?.code === 'EVALUATION_UNAVAILABLE' ? (
        <Empty title="No evaluation of this extractor is recorded" heading="h3">
          {answer.error.message} What is read can still be checked, sentence by sentence.
        </Empty>
      ) : (
        <Answered answer={answer} what="how well papers are read">
          {({ evaluation }) => evaluation !== null && <Recorded evaluation={evaluation} />}
        </Answered>
      )}
    </section>
  )
}

function Recorded({
  evaluation: { extractor, date, sets, resolver },
}: {
  readonly evaluation: EvaluationRecord
}) {
  const bySize = [...sets].sort((a, b) => b.papers - a.papers)
  return (
    <>
      <p>
        People annotated papers by hand, and the extractor read the same ones. <b>Right</b> is the share of
        what it read that the people have too, <b>found</b> the share of what the people have that it read,
        and F1 their harmonic mean. A name is the same when type and name are; <b>also in part</b> when one
        name holds the other.
      </p>
      {bySize.map((set, at) => (
        <details key={set.name} open={at === 0}>
          <summary>
            <b>{set.name}</b>: {counted(set.papers, 'annotated paper')}
          </summary>
          <Scores set={set} />
        </details>
      ))}
      <p>
        Of {counted(resolver.pairs, 'pair')} of names, {percent(resolver.recall, 1)} of those that mean one
        thing are taken for one, and {resolver.falseMerges === 0 ? 'none' : grouped(resolver.falseMerges)}{' '}
        that mean two are.
      </p>
      <p class="faint">
        Recorded on {date} of extractor <code>{extractor}</code> by <code>papergraph evaluate --record</code>.
      </p>
    </>
  )
}

function Scores({ set }: { readonly set: EvaluationRecord['sets'][number] }) {
  return (
    <TableFrame label={`Scores of ${set.name}`}>
      <thead>
        <tr>
          <th scope="col">What is read</th>
          <th scope="col">Right</th>
          <th scope="col">Found</th>
          <th scope="col">F1</th>
        </tr>
      </thead>
      <tbody>
        {set.scores.map(({ name, precision, recall, f1, predicted, gold }) => (
          <tr key={name}>
            <td>{scoreName(name)}</td>
            <td class="dashboard-number">
              {percent(precision)} <span class="faint">of {grouped(predicted)}</span>
            </td>
            <td class="dashboard-number">
              {percent(recall)} <span class="faint">of {grouped(gold)}</span>
            </td>
            <td class="dashboard-number">{percent(f1)}</td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  )
}

function percent(share: number, digits = 0): string {
  return `${(share * 100).toFixed(digits)} %`
}
