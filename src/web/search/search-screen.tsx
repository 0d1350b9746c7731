import { Link } from '../routing/link.tsx'
import { useParams } from '../routing/use-place.ts'
import { Empty } from '../shared/states.tsx'
import { useTitle } from '../shared/title.ts'
import { FoundByWords } from './found-by-words.tsx'
import { FoundInYears } from './found-in-years.tsx'
import { readRequest } from './search-request.ts'

/** What a search finds: by words, among papers, methods, datasets and concepts, or among the papers of some years. */
export function SearchScreen() {
  const request = readRequest(useParams())
  useTitle(request.query === '' ? 'Search' : request.query)
  if (request.query === '') {
    return (
      <Empty title="What are you looking for?" heading="h1">
        Type a name or some words above, or <Link href="/">see what there is</Link>.
      </Empty>
    )
  }
  return (
    <>
      <h1 class="visually-hidden">Search</h1>
      {request.from === null && request.to === null ? (
        <FoundByWords request={request} />
      ) : (
        <FoundInYears request={request} />
      )}
    </>
  )
}
