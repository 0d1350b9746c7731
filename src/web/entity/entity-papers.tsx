import { useSearch } from 'wouter-preact/use-browser-location'
import {
  ExplorerEntityPapersDocument,
  type ExplorerEntityPapersQuery,
  type Relation,
} from '../generated/operations.ts'
import { usePages } from '../graphql/use-answer.ts'
import { withParams } from '../routing/address.ts'
import { Link } from '../routing/link.tsx'
import { useParams } from '../routing/use-place.ts'
import { More } from '../shared/more.tsx'
import { NodeLink } from '../shared/node-link.tsx'
import { STATED, verb } from '../shared/relations.ts'
import { SentenceList } from '../shared/sentence-list.tsx'
import { shownCount } from '../shared/shown-count.ts'
import { Answered } from '../shared/states.tsx'
import { grouped, yearOf } from '../shared/words.ts'

type Entity = Extract<NonNullable<ExplorerEntityPapersQuery['node']>, { papers: unknown }>

const PAGE = 10
const PARAM = 'papers'

/** The papers that speak of a thing, newest first, by what they do with it, each with its own words. */
export function EntityPapers({ id }: { readonly id: string }) {
  const params = useParams()
  const relation = STATED.find((name) => name.toLowerCase() === params.get('relation')) ?? null
  const variables = { id, relation: relation === null ? null : [relation] }
  const show = shownCount(params.get(PARAM), PAGE)
  const answer = usePages(ExplorerEntityPapersDocument, variables, show, (data) => entityIn(data)?.papers)
  return (
    <section>
      <h2>Papers</h2>
      <Answered answer={answer} what="its papers">
        {({ data, edges, totalCount }) => (
          <>
            <Relations entity={entityIn(data)} chosen={relation} />
            <ul class="plain-list entity-papers">
              {edges.map((edge) => (
                <li key={edge.node.id}>
                  <NodeLink id={edge.node.id}>{edge.node.title}</NodeLink>{' '}
                  <span class="faint">
                    {yearOf(edge.node.published)} · {verb(edge.relation, edge.assertion)} it
                  </span>
                  <SentenceList places={edge.evidence} />
                </li>
              ))}
            </ul>
            <More shown={edges.length} total={totalCount} param={PARAM} step={PAGE} />
          </>
        )}
      </Answered>
    </section>
  )
}

function Relations({ entity, chosen }: { readonly entity: Entity | null; readonly chosen: Relation | null }) {
  const search = useSearch()
  if (entity === null) return null
  const numbers: Readonly<Record<(typeof STATED)[number], number>> = {
    INTRODUCES: entity.introduces.totalCount,
    USES: entity.uses.totalCount,
    EVALUATES_ON: entity.evaluatesOn.totalCount,
    COMPARES_TO: entity.comparesTo.totalCount,
    ADDRESSES: entity.addresses.totalCount,
    STUDIES: entity.studies.totalCount,
  }
  const choices = STATED.filter((relation) => numbers[relation] > 0)
  const link = (relation: Relation | null, name: string, number: number) => {
    const params = withParams(search, { relation: relation?.toLowerCase() ?? null, [PARAM]: null })
    return (
      <li key={relation}>
        <Link
          stays
          class="chip"
          href={`${location.pathname}${params}`}
          aria-current={relation === chosen ? 'true' : undefined}
        >
          {name} <span class="number">{grouped(number)}</span>
        </Link>
      </li>
    )
  }
  return (
    <nav aria-label="Relations">
      <ul class="plain-list chips">
        {link(null, 'all', entity.all.totalCount)}
        {choices.map((relation) => link(relation, `${verb(relation)} it`, numbers[relation]))}
      </ul>
    </nav>
  )
}

function entityIn({ node }: ExplorerEntityPapersQuery): Entity | null {
  return node !== null && 'papers' in node ? node : null
}
