import type { ComponentChildren } from 'preact'
import { CompareLink } from '../compare/compare-link.tsx'
import type { ExplorerSearchQuery } from '../generated/operations.ts'
import { Highlighted } from '../shared/highlighted.tsx'
import { NodeLink } from '../shared/node-link.tsx'
import { shownType } from '../shared/shown-type.ts'
import { snippet } from '../shared/snippet.ts'
import { TypeLabel } from '../shared/type-label.tsx'
import { authorLine, counted, otherNames, whereAndWhen } from '../shared/words.ts'
import { moveAlongResults } from './result-keys.ts'

type Found = Pick<ExplorerSearchQuery['search']['edges'][number], 'node' | 'matched' | 'highlights'>
type Of<Field> = Found['highlights'][number] & { field: Field }
type PaperFound = Extract<Found['node'], { __typename: 'Paper' }>
type EntityFound = Exclude<Found['node'], PaperFound>

/** A list of results, through which the arrow keys lead. */
export function Results({ children }: { readonly children: ComponentChildren }) {
  return (
    <ol class="results" onKeyDown={moveAlongResults}>
      {children}
    </ol>
  )
}

/** One thing that was found, with the words that were looked for marked. */
export function Result({ node, matched, highlights }: Found) {
  return (
    <li class="result">
      {node.__typename === 'Paper' ? (
        <PaperResult node={node} highlights={highlights} />
      ) : (
        <EntityResult node={node} matched={matched} highlights={highlights} />
      )}
    </li>
  )
}

function PaperResult({ node, highlights }: { node: PaperFound; highlights: Found['highlights'] }) {
  const part = snippet(node.abstract, inField(highlights, 'abstract'))
  return (
    <>
      <h2>
        <NodeLink id={node.id}>
          <Highlighted text={node.title} marks={inField(highlights, 'title')} />
        </NodeLink>
      </h2>
      <p class="result-about">
        <TypeLabel type="paper" />
        {[authorLine(node.authors), whereAndWhen(node)].filter(Boolean).join(' · ')}
        <CompareLink id={node.id} name={node.title} before=" · " />
      </p>
      {part.text !== '' && (
        <p class="result-text">
          {part.before && '… '}
          <Highlighted text={part.text} marks={part.marks} />
          {part.after && ' …'}
        </p>
      )}
    </>
  )
}

function EntityResult({ node, matched, highlights }: Omit<Found, 'node'> & { node: EntityFound }) {
  const others = otherNames(node, matched)
  return (
    <>
      <h2>
        <NodeLink id={node.id}>
          {matched !== null && (
            <>
              <Highlighted text={matched} marks={inField(highlights, 'matched')} />
              <span class="arrow"> → </span>
            </>
          )}
          <Highlighted text={node.name} marks={inField(highlights, 'name')} />
        </NodeLink>
      </h2>
      <p class="result-about">
        <TypeLabel type={shownType(node)} />
        in {counted(node.support, 'paper')}
        {others.length > 0 && ` · also ${others.slice(0, 4).join(', ')}`}
        {others.length > 4 && ` and ${counted(others.length - 4, 'other name')}`}
        <CompareLink id={node.id} name={node.name} before=" · " />
      </p>
    </>
  )
}

function inField<Field extends Found['highlights'][number]['field']>(
  highlights: Found['highlights'],
  field: Field,
): Of<Field>[] {
  return highlights.filter((highlight): highlight is Of<Field> => highlight.field === field)
}
