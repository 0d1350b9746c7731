import type { Paper } from '../papers/paper.ts'

const URL_IN_TEXT =
  /\bhttps?:\/\/[^\s<>"'{}|\\^`]{1,300}|\b(?:www\.)?(?:github|gitlab|huggingface)\.(?:com|co)\/[^\s<>"'{}|\\^`]{1,300}/gi
const CODE_HOST =
  /(?:github|gitlab|bitbucket|huggingface|sourceforge)\.|\.github\.io|zenodo\.|codeberg\.|osf\.io/i
const CODE_CUE =
  /\b(?:code|codes|source|implementation|data|dataset|datasets|models?|available|released?|project|website|page|demo)\b/i
const WINDOW = 160

/** The first printed link to code or data, without the punctuation that ends its sentence; null without one. */
export function findCodeUrl(paper: Pick<Paper, 'title' | 'abstract'>): string | null {
  for (const text of [paper.abstract, paper.title]) {
    const links = [...text.matchAll(URL_IN_TEXT)].map((match) => ({
      url: withoutTail(match[0]),
      before: text.slice(Math.max(0, match.index - WINDOW), match.index),
    }))
    const link =
      links.find(({ url }) => CODE_HOST.test(url)) ?? links.find(({ before }) => CODE_CUE.test(before))
    if (link !== undefined) return link.url
  }
  return null
}

/** A bracket closes the link only where it was not opened in it. */
function withoutTail(url: string): string {
  let end = url.length
  while (end > 0) {
    const last = url.charAt(end - 1)
    if (/[.,;:!?*_~]/.test(last)) end--
    else if (last === ')' && !url.slice(0, end).includes('(')) end--
    else if (last === ']' && !url.slice(0, end).includes('[')) end--
    else break
  }
  return url.slice(0, end)
}
