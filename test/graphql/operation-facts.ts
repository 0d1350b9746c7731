import { expect } from 'vitest'
import { T } from '../support/twelve-papers.ts'

// What the operations show of the twelve papers and of what they name.

export const WREN = { id: 'method:wren', name: 'Wren' }
export const FINCH = { id: 'method:finch', name: 'Finch' }
export const ROBIN = { id: 'method:robin', name: 'Robin' }
export const HERON = { id: 'method:heron', name: 'Heron' }
export const OSPREY = { id: 'method:osprey', name: 'Osprey' }
export const FENLAND = { id: 'dataset:fenland', name: 'Fenland' }
export const COASTLINE = { id: 'dataset:coastline', name: 'Coastline' }
export const MOORLAND = { id: 'dataset:moorland', name: 'Moorland' }
export const CALL_COUNTING = { id: 'concept:call-counting', name: 'call counting' }
export const SONG_RECOGNITION = { id: 'concept:song-recognition', name: 'song recognition' }

export const FINCH_PAPER = { id: T.finch, title: 'Finch: Birdsong in Two Steps', published: '2020-05-02' }
export const HERON_PAPER = {
  id: T.heron,
  title: 'Heron: Counting Calls at the Coast',
  published: '2021-07-20',
}
export const MOORLAND_PAPER = { id: T.moorland, title: 'Moorland Recordings', published: '2020-02' }
export const SURVEY_PAPER = { id: T.survey, title: 'Birdsong and Machines: a Survey', published: null }
export const OSPREY_PAPER = { id: T.osprey, title: 'Osprey Dives for Birdsong', published: '2022-03-15' }
export const FIELD_PAPER = { id: T.field, title: 'Robin in the Field', published: '2023-06-30' }

export const edges = (...of: readonly object[]) => ({ edges: of })
export const nodes = (...of: readonly object[]) => edges(...of.map((node) => ({ node })))
export const page = (hasNextPage: boolean) => ({ pageInfo: { hasNextPage, endCursor: expect.any(String) } })
export const place = (field: string, start: number, surface: string) => ({
  field,
  start,
  end: start + surface.length,
  surface,
})
export const inAbstract = (start: number, surface: string) => [place('abstract', start, surface)]
export const listed = (node: object, support: number) => ({
  cursor: expect.any(String),
  support,
  node,
})
