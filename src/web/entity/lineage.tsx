import { LineageDocument, type LineageQuery } from '../generated/operations.ts'
import { useAnswer } from '../graphql/use-answer.ts'
import { Backed } from '../shared/backed.tsx'
import { SentenceList } from '../shared/sentence-list.tsx'
import { Answered } from '../shared/states.tsx'
import { type Branch, treeOf } from './lineage-tree.ts'

type Side = NonNullable<LineageQuery['lineage']>['ancestors']

/** What a method is based on and what is based on it, as two trees. */
export function Lineage({ method }: { readonly method: string }) {
  const answer = useAnswer(LineageDocument, { method })
  return (
    <Answered answer={answer} what="its lineage">
      {({ lineage }) =>
        lineage !== null &&
        lineage.ancestors.length + lineage.descendants.length > 0 && (
          <section>
            <h2>Lineage</h2>
            <Tree title="Based on" side={lineage.ancestors} />
            <Tree title="What is based on it" side={lineage.descendants} />
            {lineage.truncated && <p class="faint">There is more, further away than is shown.</p>}
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
