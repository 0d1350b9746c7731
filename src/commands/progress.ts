import { Presets, SingleBar } from 'cli-progress'
import type { SourceRecords } from './source-records.ts'
import type { Terminal } from './terminal.ts'

export interface Progress {
  update(papers: number): void
  stop(): void
}

const SILENT: Progress = { update: () => undefined, stop: () => undefined }

/** Shows how far the reading of sources has come; says nothing in a pipe. */
export function showProgress(terminal: Terminal, sources: SourceRecords): Progress {
  if (!terminal.interactive) return SILENT
  const { totalBytes } = sources
  const known = totalBytes !== null
  const bar = new SingleBar(
    {
      format: known
        ? '{bar} {percentage}%  {papers} papers  {duration_formatted}'
        : '{papers} papers  {duration_formatted}',
      hideCursor: true,
      clearOnComplete: true,
    },
    Presets.shades_classic,
  )
  bar.start(totalBytes ?? 1, 0, { papers: 0 })
  return {
    // An export is read twice, to learn of what its papers name before they are written.
    update: (papers) => bar.update(known ? Math.min(sources.bytesRead(), totalBytes) : 0, { papers }),
    stop: () => bar.stop(),
  }
}
