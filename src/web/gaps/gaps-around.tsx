import { useSearch } from 'wouter-preact/use-browser-location'
import { GapGridDocument } from '../generated/operations.ts'
import { GraphiqlLink } from '../graphql/graphiql-link.tsx'
import { useAnswer } from '../graphql/use-answer.ts'
import { withParams } from '../routing/address.ts'
import { Link } from '../routing/link.tsx'
import { useParams } from '../routing/use-place.ts'
import { Answered, Empty } from '../shared/states.tsx'
import { counted } from '../shared/words.ts'
import { Among } from './among.tsx'
import { GapCell } from './gap-cell.tsx'
import { GapGrid, type Grid } from './gap-grid.tsx'
import { GapList } from './gap-list.tsx'
import { gapsAddress, gapsVariables, gridSize, readGaps } from './gaps-request.ts'
import type { Subject } from './subject.ts'

/** The grid around something, the place of it that is opened, and its gaps, ranked. */
export function GapsAround({ subject }: { readonly subject: Subject }) {
  const request = readGaps(useParams())
  const tasks = tasksNear(subject)
  const asked = gapsVariables(subject.id, request.metrics ? tasks.map(({ id }) => id) : null, request.among)
  const variables = { ...asked, ...gridSize(subject.id, request) }
  const answer = useAnswer(GapGridDocument, variables)
  return (
    <>
      <Views subject={subject} tasks={tasks} metrics={request.metrics} />
      {!request.metrics && (
        <Among
          of={subject.id}
          among={request.among}
          names={namesIn(answer.data?.gapGrid)}
          unknown={answer.data?.gapGrid?.unknown ?? []}
        />
      )}
      <Answered answer={answer} what="the grid">
        {({ gapGrid }) =>
          gapGrid === null || gapGrid.rowCount === 0 ? (
            <Empty title="Nothing to look at">
              {request.among.length > 0
                ? 'The graph holds nothing of what was chosen to be looked at. Take it away, or choose something else above.'
                : `No paper near ${subject.name} works with a method and names a dataset. Find something else above.`}
            </Empty>
          ) : (
            <>
              <p class="gaps-basis">
                From {counted(gapGrid.papers, 'paper')}. {gapGrid.basis}
              </p>
              <div class="gaps-panes">
                <GapGrid grid={gapGrid} at={request.at} metrics={request.metrics}>
                  <GraphiqlLink document={GapGridDocument} variables={variables} />
                </GapGrid>
                <GapCell request={request} />
              </div>
              <GapList variables={asked} show={request.gaps} />
            </>
          )
        }
      </Answered>
    </>
  )
}

/** Names of the rows and columns of a grid, by their ids. */
function namesIn(grid: Grid | null | undefined): ReadonlyMap<string, string> {
  const entities = [...(grid?.rows ?? []).map(({ entity }) => entity), ...(grid?.columns ?? [])]
  return new Map(entities.map(({ id, name }) => [id, name]))
}

/** Most tasks near by that are offered. */
const TASKS = 9

interface Task {
  readonly id: string
  readonly name: string
}

/** The tasks that most papers on something name beside it. */
function tasksNear({ id, cooccurring }: Subject): Task[] {
  return cooccurring.edges
    .map(({ node }) => node)
    .filter((node) => 'kind' in node && node.kind === 'TASK' && node.id !== id)
    .slice(0, TASKS)
}

interface ViewsProps {
  readonly subject: Subject
  readonly tasks: readonly Task[]
  readonly metrics: boolean
}

/** Other grids near by: of a task by metrics, and of the tasks of a method or dataset. */
function Views({ subject, tasks, metrics }: ViewsProps) {
  const search = useSearch()
  if (subject.__typename !== 'Concept') {
    return (
      tasks.length > 0 && (
        <nav class="gaps-views" aria-label="Whole grids">
          The whole grid of a task near it:
          {tasks.slice(0, 5).map(({ id, name }) => (
            <Link key={id} class="chip" href={gapsAddress(id)}>
              {name}
            </Link>
          ))}
        </nav>
      )
    )
  }
  const none = { row: null, column: null, rows: null, columns: null, gaps: null }
  const view = (by: string | null, name: string) => (
    <Link
      class="chip"
      href={`/gaps${withParams(search, { ...none, by })}`}
      aria-current={(by !== null) === metrics ? 'true' : undefined}
    >
      {name}
    </Link>
  )
  return (
    <nav class="gaps-views chips" aria-label="Grids">
      {view(null, 'methods × datasets')}
      {view('metrics', 'tasks × metrics')}
    </nav>
  )
}
