import { CompareLink } from '../compare/compare-link.tsx'
import { ExplorerEntityDocument, type ExplorerEntityQuery } from '../generated/operations.ts'
import { GraphLink } from '../graph/graph-link.tsx'
import { GraphiqlLink } from '../graphql/graphiql-link.tsx'
import { useAnswer } from '../graphql/use-answer.ts'
import { Link } from '../routing/link.tsx'
import { SentenceList } from '../shared/sentence-list.tsx'
import { shownType } from '../shared/shown-type.ts'
import { Answered, Empty } from '../shared/states.tsx'
import { useTitle } from '../shared/title.ts'
import { TypeLabel } from '../shared/type-label.tsx'
import { counted, otherNames } from '../shared/words.ts'
import { Company } from './company.tsx'
import type { EntityFound } from './entity-found.ts'
import { EntityGaps } from './entity-gaps.tsx'
import { EntityPapers } from './entity-papers.tsx'
import { Leaderboard } from './leaderboard.tsx'
import { Lineage } from './lineage.tsx'
import { Links } from './links.tsx'
import { TrendChart } from './trend-chart.tsx'

/** A method, dataset, task, metric or concept: what papers say of it. */
export function EntityScreen({ id }: { readonly id: string }) {
  const variables = { id }
  const answer = useAnswer(ExplorerEntityDocument, variables)
  const entity = entityIn(answer.data)
  useTitle(entity?.name ?? id)
  return (
    <Answered answer={answer} what="what papers say of it">
      {() =>
        entity === null ? (
          <Empty title="No such thing" heading="h1">
            Nothing in the graph has the id <code>{id}</code>. <Link href="/">Begin anew</Link>, or search.
          </Empty>
        ) : (
          <Found entity={entity}>
            <GraphiqlLink document={ExplorerEntityDocument} variables={variables} />
          </Found>
        )
      }
    </Answered>
  )
}

function Found({
  entity,
  children,
}: {
  readonly entity: EntityFound
  readonly children: preact.ComponentChildren
}) {
  const { id, __typename: type } = entity
  return (
    <div class="entity">
      <Heading entity={entity} />
      <div class="entity-columns">
        <div class="in-order">
          <Links id={id} />
          {type === 'Dataset' && <Leaderboard dataset={id} />}
          {type === 'Method' && <Lineage method={id} />}
          <EntityGaps entity={entity} />
          <EntityPapers id={id} />
          {children}
        </div>
        <aside aria-label="In numbers">
          <TrendChart trend={entity.trend} />
          <Company entity={entity} />
        </aside>
      </div>
    </div>
  )
}

function Heading({ entity }: { readonly entity: EntityFound }) {
  const others = otherNames(entity)
  const introduced = entity.introducedBy.edges
  const [told] = introduced.length > 0 ? introduced : entity.newest.edges
  return (
    <header class="entity-heading">
      <h1>{entity.name}</h1>
      <p class="faint">
        <TypeLabel type={shownType(entity)} />
        in {counted(entity.support, 'paper')}
        {others.length > 0 && ` · also called ${others.join(', ')}`} · <GraphLink id={entity.id} />
        <CompareLink id={entity.id} name={entity.name} before=" · " />
      </p>
      {told !== undefined && (
        <>
          <h2 class="visually-hidden">What it is</h2>
          <p class="entity-told">
            {introduced.length > 0
              ? 'Introduced in'
              : 'No paper here introduces it. The newest that speaks of it:'}
          </p>
          <SentenceList places={told.evidence.map((place) => ({ ...place, paper: told.node }))} />
        </>
      )}
    </header>
  )
}

function entityIn(data: ExplorerEntityQuery | null): EntityFound | null {
  const node = data?.node
  return node != null && 'support' in node ? node : null
}
