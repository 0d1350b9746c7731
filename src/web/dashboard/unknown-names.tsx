import { useSearch } from 'wouter-preact/use-browser-location'
import { UnknownNameDocument, UnknownNamesDocument, type UnknownNamesQuery } from '../generated/operations.ts'
import { usePages } from '../graphql/use-answer.ts'
import { withParams } from '../routing/address.ts'
import { Link } from '../routing/link.tsx'
import { useParams } from '../routing/use-place.ts'
import { Backed } from '../shared/backed.tsx'
import { More } from '../shared/more.tsx'
import { notTaken } from '../shared/not-taken.ts'
import { SentenceList } from '../shared/sentence-list.tsx'
import { shownCount } from '../shared/shown-count.ts'
import { Answered } from '../shared/states.tsx'
import { grouped, otherNames } from '../shared/words.ts'

const PAGE = 10
const PARAM = 'unknown'
/** The parameters of the name whose papers are all shown, page by page, and of how many are. */
const NAME = 'name'
const PAPERS = 'papers'

/** Names that papers print and that were not understood, those that most papers print first, down to the sentences. */
export function UnknownNames() {
  const show = shownCount(useParams().get(PARAM), PAGE)
  const answer = usePages(UnknownNamesDocument, {}, show, ({ unknownNames }) => unknownNames)
  return (
    <Answered answer={answer} what="names that were not understood">
      {({ edges, totalCount }) =>
        totalCount === 0 ? (
          <p>
            No name is left: either every capitalised name was understood, or the papers were ingested by an
            earlier version, and the names in them are found when they are ingested again.
          </p>
        ) : (
          <>
            <p>
              {notTaken(totalCount, 'papers print')}
              {totalCount > 1 && ', those in most papers first'}.
            </p>
            {edges.map(({ node }) => (
              <UnknownName key={node.id} unknown={node} />
            ))}
            <More shown={edges.length} total={totalCount} what="names" param={PARAM} step={PAGE} />
          </>
        )
      }
    </Answered>
  )
}

type Unknown = UnknownNamesQuery['unknownNames']['edges'][number]['node']

function UnknownName({ unknown }: { readonly unknown: Unknown }) {
  const { id, name, support, papers } = unknown
  const search = useSearch()
  const isWhole = useParams().get(NAME) === id
  const others = otherNames(unknown)
  return (
    <Backed
      name={name}
      note={others.length > 0 && `also ${others.join(', ')}`}
      support={support}
      open={isWhole}
    >
      {isWhole ? <AllPapers id={id} /> : <PrintedIn edges={papers.edges} />}
      {!isWhole && papers.edges.length < support && (
        <p class="more">
          The newest {papers.edges.length} of {grouped(support)} papers shown
          <Link class="button" stays href={`/dashboard${withParams(search, { [NAME]: id, [PAPERS]: null })}`}>
            Show more
          </Link>
        </p>
      )}
    </Backed>
  )
}

function AllPapers({ id }: { readonly id: string }) {
  const show = shownCount(useParams().get(PAPERS), PAGE)
  const answer = usePages(UnknownNameDocument, { id }, show, ({ unknownName }) => unknownName?.papers)
  return (
    <Answered answer={answer} what="the papers that print it">
      {({ edges, totalCount }) => (
        <>
          <PrintedIn edges={edges} />
          <More shown={edges.length} total={totalCount} what="papers" param={PAPERS} step={PAGE} />
        </>
      )}
    </Answered>
  )
}

/** The sentences in which papers print a name. */
function PrintedIn({ edges }: { readonly edges: Unknown['papers']['edges'] }) {
  return (
    <SentenceList
      places={edges.flatMap(({ node, evidence }) => evidence.map((place) => ({ ...place, paper: node })))}
    />
  )
}
