import { navigate } from 'wouter-preact/use-browser-location'
import { ExplorerGapSubjectDocument, type ExplorerGapSubjectQuery } from '../generated/operations.ts'
import { useAnswer } from '../graphql/use-answer.ts'
import { Link } from '../routing/link.tsx'
import { useParams } from '../routing/use-place.ts'
import { Finder } from '../shared/finder.tsx'
import { NodeLink } from '../shared/node-link.tsx'
import { shownType } from '../shared/shown-type.ts'
import { Starts } from '../shared/starts.tsx'
import { Answered, Empty } from '../shared/states.tsx'
import { useTitle } from '../shared/title.ts'
import { TypeLabel } from '../shared/type-label.tsx'
import { GapsAround } from './gaps-around.tsx'
import { gapsAddress, readGaps } from './gaps-request.ts'
import type { Subject } from './subject.ts'

/** What nobody has tried: methods and datasets, or tasks and metrics, in a table, and what is empty there, ranked. */
export function GapsScreen() {
  const request = readGaps(useParams())
  const answer = useAnswer(ExplorerGapSubjectDocument, request.of === null ? null : { id: request.of })
  const subject = subjectIn(answer.data)
  useTitle(subject === null ? 'Gaps' : `Gaps around ${subject.name}`)
  return (
    <div class="gaps">
      <header class="screen-head">
        <h1>What has nobody tried?</h1>
        <Finder
          label="Look around"
          placeholder="A dataset, method or task"
          types={['DATASET', 'METHOD', 'CONCEPT']}
          onFound={(id) => navigate(gapsAddress(id))}
        />
      </header>
      {request.of === null ? (
        <Begin />
      ) : (
        <Answered answer={answer} what="what is known of it">
          {() =>
            subject === null ? (
              <NoSubject id={request.of ?? ''} />
            ) : (
              <Found subject={subject} metrics={request.metrics} />
            )
          }
        </Answered>
      )}
    </div>
  )
}

function Begin() {
  return (
    <Starts title="Begin with a dataset, a task or a method" hrefOf={gapsAddress}>
      You see which methods papers evaluate on which datasets, and which pairs no paper here brings together
      although papers near by make them likely.
    </Starts>
  )
}

function NoSubject({ id }: { readonly id: string }) {
  return (
    <Empty title="No such thing">
      No method, dataset or task has the id <code>{id}</code>. Find another above, or{' '}
      <Link href="/gaps">begin anew</Link>.
    </Empty>
  )
}

function Found({ subject, metrics }: { readonly subject: Subject; readonly metrics: boolean }) {
  return (
    <>
      <p class="gaps-about">
        <TypeLabel type={shownType(subject)} />
        <NodeLink id={subject.id}>{subject.name}</NodeLink>
      </p>
      <GapsAround key={`${subject.id} ${metrics}`} subject={subject} />
    </>
  )
}

function subjectIn(data: ExplorerGapSubjectQuery | null): Subject | null {
  const node = data?.node
  return node != null && 'name' in node ? node : null
}
