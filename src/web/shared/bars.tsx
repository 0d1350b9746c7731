import { counted } from './words.ts'
import type { YearBar } from './year-bars.ts'

interface BarsProps {
  readonly bars: readonly YearBar[]
  readonly class: string
  /** The class of the bar of a year. */
  readonly classOf?: (year: number) => string | undefined
}

/** Numbers of papers as bars, for whoever sees them: what stands beside them says the same. */
export function Bars({ bars, class: name, classOf }: BarsProps) {
  const most = Math.max(...bars.map(({ papers }) => papers))
  return (
    <div class={name} aria-hidden="true">
      {bars.map(({ year, papers }) => (
        <i
          key={year}
          title={`${year}: ${counted(papers, 'paper')}`}
          class={classOf?.(year)}
          style={{ height: `${(papers / most) * 100}%` }}
        />
      ))}
    </div>
  )
}
