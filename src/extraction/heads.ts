import type { EntityType } from '../lexicon/entity-type.ts'
import type { Vocabulary } from '../lexicon/lexicon.ts'
import { singularWord } from '../resolution/normal-form.ts'

/** The type a noun phrase has by its last word, given in small letters; `concept` where none is known. */
export function typeOfHead(head: string, { headTypes }: Vocabulary): EntityType {
  const singular = singularWord(head)
  return headTypes.get(singular) ?? headTypes.get(singular.slice(singular.lastIndexOf('-') + 1)) ?? 'concept'
}
