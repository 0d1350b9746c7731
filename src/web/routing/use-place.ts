import { usePathname, useSearch } from 'wouter-preact/use-browser-location'
import { type Place, placeOf } from './address.ts'

/** Where the reader is; null for a path that leads nowhere. */
export function usePlace(): Place | null {
  return placeOf(usePathname())
}

/** The parameters of the URL. */
export function useParams(): URLSearchParams {
  return new URLSearchParams(useSearch())
}
