import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Paper } from '../papers/paper.ts'
import { nameIndex } from '../resolution/name-index.ts'
import { readAbbreviations } from './03-abbreviations.ts'
import { findIntroducedNames, findTitleName } from './04-introduced-names.ts'
import { findLexiconNames } from './05-lexicon.ts'
import { findPatternNames } from './06-patterns.ts'
import { findNounPhrases } from './07-noun-phrases.ts'
import { chooseSpans } from './08-choose-spans.ts'
import { mergeSpans } from './09-entities.ts'
import { introductions } from './11-relations.ts'
import { findCodeUrl } from './12-code-url.ts'
import { assemble } from './assemble.ts'
import type { Extraction } from './extraction.ts'
import { readFields } from './reading.ts'
import type { Span } from './span.ts'

/** The program's version, as in package.json. */
export const PROGRAM_VERSION = '0.1.0'

/** Reads papers. Holds no state between papers: the same paper gives the same Extraction. */
export interface Extractor {
  /** `0.1.0-light+lexicon.ab12cd34`: program, tier and lexicon. */
  readonly version: string
  /** Never throws, whatever the text. */
  extract(paper: Paper): Extraction
}

/** An extractor of the light tier: rules and a lexicon, no model. */
export function createExtractor(lexicon: Lexicon): Extractor {
  const index = nameIndex(lexicon)
  const version = `${PROGRAM_VERSION}-light+lexicon.${lexicon.version}`
  return {
    version,
    extract(paper) {
      const fields = readFields(paper)
      const title = fields.find((one) => one.field === 'title')
      const titleName = findTitleName(title?.sentences[0], title?.plain.text ?? '')
      const introduced = titleName === undefined ? [] : [titleName]
      const abbreviations = []
      const spans: Span[] = []
      for (const { plain, sentences } of fields) {
        for (const sentence of sentences) {
          abbreviations.push(...readAbbreviations(sentence, plain.text))
          introduced.push(...findIntroducedNames(sentence, plain.text, lexicon.vocabulary))
          spans.push(...findLexiconNames(sentence, plain.text, index))
          spans.push(...findPatternNames(sentence, plain.text, lexicon.vocabulary))
          spans.push(...findNounPhrases(sentence, plain.text, lexicon.vocabulary))
        }
      }
      spans.push(...introduced.map(({ span }) => span))
      const entities = mergeSpans(chooseSpans(spans), abbreviations)
      const relations = introductions(introduced, entities)
      return assemble({ paper, fields, version, entities, relations, codeUrl: findCodeUrl(paper) })
    },
  }
}
