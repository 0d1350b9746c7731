import { CompareLink } from '../compare/compare-link.tsx'
import { ExplorerPaperDocument } from '../generated/operations.ts'
import { GraphLink } from '../graph/graph-link.tsx'
import { GraphiqlLink } from '../graphql/graphiql-link.tsx'
import { useAnswer } from '../graphql/use-answer.ts'
import { Link } from '../routing/link.tsx'
import { Answered, Empty } from '../shared/states.tsx'
import { useTitle } from '../shared/title.ts'
import { whereAndWhen } from '../shared/words.ts'
import { Annotated, AnnotatedText } from './annotated.tsx'
import { Citations } from './citations.tsx'
import { Claims } from './claims.tsx'
import { Legend } from './legend.tsx'
import { type Mention, mentionsIn, type PaperRead } from './readings.ts'
import { RelatedPapers } from './related-papers.tsx'
import { Statements } from './statements.tsx'
import { UnknownNames } from './unknown-names.tsx'

/** A paper: its texts with all that was found in them, what it says of what, and what was not understood. */
export function PaperScreen({ id }: { readonly id: string }) {
  const variables = { id }
  const answer = useAnswer(ExplorerPaperDocument, variables)
  useTitle(answer.data?.paper?.title ?? 'Paper')
  return (
    <Answered answer={answer} what="the paper">
      {({ paper }) =>
        paper === null ? (
          <Empty title="No such paper" heading="h1">
            The graph holds no paper with the id <code>{id}</code>. <Link href="/">Begin anew</Link>, or
            search.
          </Empty>
        ) : (
          <div class="paper">
            <Reading paper={paper} />
            <Statements paper={paper} />
            <Claims paper={paper} />
            <RelatedPapers id={paper.id} />
            <Citations paper={paper} />
            <UnknownNames paper={paper} />
            <GraphiqlLink document={ExplorerPaperDocument} variables={variables} />
          </div>
        )
      }
    </Answered>
  )
}

function Reading({ paper }: { readonly paper: PaperRead }) {
  const inTitle = mentionsIn(paper, 'title')
  const inAbstract = mentionsIn(paper, 'abstract')
  return (
    <article class="paper-reading">
      <Annotated>
        {(show) => (
          <>
            <h1>
              <AnnotatedText text={paper.title} mentions={inTitle} show={show} />
            </h1>
            <About paper={paper} />
            {paper.abstract === '' ? (
              <p class="faint">Its source gives no abstract, so its title alone was read.</p>
            ) : (
              <p class="paper-abstract">
                <AnnotatedText text={paper.abstract} mentions={inAbstract} show={show} />
              </p>
            )}
          </>
        )}
      </Annotated>
      <Legend mentions={[...inTitle, ...inAbstract] satisfies readonly Mention[]} paper={paper} />
    </article>
  )
}

function About({ paper }: { readonly paper: PaperRead }) {
  const when = paper.published !== null && paper.published.length > 4 ? paper.published : null
  return (
    <div class="paper-about">
      {paper.authors.length > 0 && <p>{paper.authors.join(', ')}</p>}
      <p class="faint">
        {[whereAndWhen(paper), when].filter(Boolean).join(' · ') || 'No date'}
        {paper.url !== null && (
          <>
            {' · '}
            <a href={paper.url} rel="noreferrer">
              Source
            </a>
          </>
        )}
        {paper.codeUrl !== null && (
          <>
            {' · '}
            <a href={paper.codeUrl} rel="noreferrer">
              Code
            </a>
          </>
        )}
        {' · '}
        <GraphLink id={paper.id} />
        <CompareLink id={paper.id} name={paper.title} before=" · " />
      </p>
    </div>
  )
}
