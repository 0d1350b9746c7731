import { createHash } from 'node:crypto'

/** New-style (since April 2007) and old-style identifiers, https://info.arxiv.org/help/arxiv_identifier.html */
const ARXIV_NEW = /^(\d\d(?:0[1-9]|1[0-2])\.\d{4,5})(?:v\d+)?$/
const ARXIV_OLD = /^([a-z]+(?:-[a-z]+)?)(?:\.[a-z]{2})?\/(\d{7})(?:v\d+)?$/i
const ARXIV_PREFIX = /^(?:arxiv:\s*|https?:\/\/(?:www\.|export\.)?arxiv\.org\/(?:abs|pdf)\/)/i
const DOI = /^(?:doi:\s*|https?:\/\/(?:dx\.|www\.)?doi\.org\/)?(10\.\d{4,9}\/\S+)$/i

/**
 * Node id of the paper a source calls `id`: `paper:arxiv:1706.03762` for any spelling of an arXiv identifier, without its
 * version; `paper:doi:…` in lower case for a DOI; `paper:` and the id itself for any other.
 */
export function paperId(id: string): string {
  const bare = id.trim()
  if (bare.startsWith('paper:')) return bare
  const arxiv = arxivId(bare.replace(ARXIV_PREFIX, '').replace(/\.pdf$/i, ''))
  if (arxiv !== null) return `paper:arxiv:${arxiv}`
  const doi = DOI.exec(bare)?.[1]
  return doi === undefined ? `paper:${bare}` : `paper:doi:${doi.toLowerCase()}`
}

/** Node id of a paper whose source gives it none: the SHA-1 of its title in NFKC, lower case and single spaces. */
export function paperIdOfTitle(title: string): string {
  const normalised = title.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
  return `paper:sha1:${createHash('sha1').update(normalised).digest('hex')}`
}

function arxivId(id: string): string | null {
  const recent = ARXIV_NEW.exec(id)?.[1]
  if (recent !== undefined) return recent
  const [, archive, number] = ARXIV_OLD.exec(id) ?? []
  return archive === undefined ? null : `${archive.toLowerCase()}/${number}`
}
