import { LineageDocument, type LineageQuery } from '../generated/operations.ts'
import { useAnswer } from '../graphql/use-answer.ts'
import { useParams } from '../routing/use-place.ts'
import { Backed } from '../shared/backed.tsx'
import { MoreThan } from '../shared/more.tsx'
import { SentenceList } from '../shared/sentence-list.tsx'
import { shownCount } from '../shared/shown-count.ts'
import { Answered } from '../shared/states.tsx'
import { type Branch, treeOf } from './lineage-tree.ts'

type Side = NonNullable<LineageQuery['lineage']>['ancestors']

const PAGE = 10
/** The most that the server gives of a side. */
const MOST = 200
/** The parameter of the URL that says how many of each side are shown. */
const PARAM = 'lineage'

/** What a method is based on and what is based on it, as two trees, of each the nearest. */
export function Lineage({ method }: { readonly method: string }) {
  const first = Math.min(MOST, shownCount(useParams().get(PARAM), PAGE))
  const answer = useAnswer(LineageDocument, { method, first })
  return (
    <Answered answer={answer} what="its lineage">
      {({ lineage }) =>
        lineage !== null &&
        lineage.ancestors.length + lineage.descendants.length > 0 && (
          <section>
            <h2>Lineage</h2>
            <Tree title="Based on" side={lineage.ancestors} />
            <Tree title="What is based on it" side={lineage.descendants} />
            {lineage.truncated && (
              <MoreThan shown={first} param={PARAM} most={MOST}>
                The nearest {first} of each side are shown, and there are more.
              </MoreThan>
            )}
          </section>
        )
      }
    </Answered>
  )
}

function Tree({ title, side }: { readonly title: string; readonly side: Side }) {
  if (side.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <Branches branches={treeOf(side)} />
    </>
  )
}

function Branches({ branches }: { readonly branches: readonly Branch<Side[number]>[] }) {
  return (
    <ul class="plain-list tree">
      {branches.map(({ item, branches: hanging }) => (
        <li key={item.method.id}>
          <Backed
            id={item.method.id}
            name={item.method.name}
            note={[item.year, item.repeated && 'shown elsewhere too'].filter(Boolean).join(' · ')}
            support={item.support}
          >
            <SentenceList places={item.evidence} />
          </Backed>
          {hanging.length > 0 && <Branches branches={hanging} />}
        </li>
      ))}
    </ul>
  )
}
