import { useEffect, useState } from 'preact/hooks'
import { changeDraft } from './draft.ts'
import { readFile, UnreadableFile } from './read-file.ts'

interface Files {
  /** Takes the text of a file into the form. */
  take(files: FileList | null | undefined): void
  /** Why the last file could not be taken; what was in the form is still there. */
  readonly unreadable: string | null
}

/** Takes files into the form: those that are chosen, and those that are dropped anywhere on the page. */
export function useFiles(): Files {
  const [unreadable, setUnreadable] = useState<string | null>(null)
  const take = async (files: FileList | null | undefined): Promise<void> => {
    const [file, ...more] = files ?? []
    if (file === undefined) return
    if (more.length > 0) return setUnreadable('One file at a time, please: none of these was taken.')
    try {
      const text = await readFile(file)
      changeDraft({ text, fileName: file.name, chosen: null })
      setUnreadable(null)
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error
      setUnreadable(error.message)
    }
  }
  useEffect(() => {
    // Without this a browser leaves the page for the file that is dropped on it.
    const allow = (event: DragEvent) => event.preventDefault()
    const drop = (event: DragEvent) => {
      event.preventDefault()
      take(event.dataTransfer?.files)
    }
    addEventListener('dragover', allow)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', allow)
      removeEventListener('drop', drop)
    }
  }, [])
  return { take, unreadable }
}
