import type { PeriodBar } from './period-bars.ts'
import { counted } from './words.ts'

interface BarsProps {
  readonly bars: readonly PeriodBar[]
  readonly class: string
  /** The class of the bar of a period. */
  readonly classOf?: (period: string) => string | undefined
}

/** Numbers of papers as bars, for whoever sees them: what stands beside them says the same. */
export function Bars({ bars, class: name, classOf }: BarsProps) {
  const most = Math.max(...bars.map(({ papers }) => papers))
  return (
    <div class={name} aria-hidden="true">
      {bars.map(({ period, papers }) => (
        <i
          key={period}
          title={`${period}: ${counted(papers, 'paper')}`}
          class={classOf?.(period)}
          style={{ height: `${(papers / most) * 100}%` }}
        />
      ))}
    </div>
  )
}
