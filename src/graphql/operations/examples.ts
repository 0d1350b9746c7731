import { readOperations } from './operation-files.ts'

/** All worked examples as one document, from which the reader picks an operation to run. */
export function examplesDocument(): string {
  const head = '# Worked examples. Press the run button and choose one.'
  return [head, ...readOperations('examples').map(({ text }) => text.trim())].join('\n\n').concat('\n')
}
