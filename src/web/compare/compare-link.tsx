import { Link } from '../routing/link.tsx'
import { idType } from '../shared/id-type.ts'
import { comparedAddress } from './compared.ts'

interface CompareLinkProps {
  readonly id: string
  readonly name: string
  /** What parts it from what stands before it. */
  readonly before?: string
}

/** A link that begins a comparison with a paper or method, or with the methods of a dataset; nothing for other things. */
export function CompareLink({ id, name, before = '' }: CompareLinkProps) {
  const words = WORDS[idType(id)]
  if (words === undefined) return null
  return (
    <>
      {before}
      <Link class="quiet-link" href={comparedAddress([id])}>
        {words}
        <span class="visually-hidden"> {name}</span>
      </Link>
    </>
  )
}

const WORDS: Readonly<Record<string, string>> = {
  paper: 'Compare',
  method: 'Compare',
  dataset: 'Compare the methods tried on it',
}
