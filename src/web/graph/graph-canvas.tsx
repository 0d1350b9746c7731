import { useEffect, useRef, useState } from 'preact/hooks'
import { counted } from '../shared/words.ts'
import type { Drawing, DrawingEvents } from './drawing/drawing.ts'
import type { Scene } from './drawing/scene.ts'

interface GraphCanvasProps {
  readonly scene: Scene
  readonly onPick: DrawingEvents['onPick']
  readonly onMove: DrawingEvents['onMove']
  /** Called with the drawing once there is one, and with null when there is none any more. */
  onDrawing(drawing: Drawing | null): void
}

/** The drawing, which is loaded where it is shown alone. Where it cannot be drawn, that is said, and the tables stay. */
export function GraphCanvas({ scene, onPick, onMove, onDrawing }: GraphCanvasProps) {
  const container = useRef<HTMLDivElement>(null)
  const events = useRef({ onPick, onMove, onDrawing })
  events.current = { onPick, onMove, onDrawing }
  const [drawing, setDrawing] = useState<Drawing | null>(null)
  const [layout, setLayout] = useState<'running' | 'done'>('running')
  const [failed, setFailed] = useState(false)

  useEffect(() => {
    let started: Drawing | null = null
    let left = false
    const start = async (): Promise<void> => {
      const { startDrawing } = await import('./drawing/drawing.ts')
      if (left || container.current === null) return
      started = startDrawing(container.current, {
        onPick: (id) => events.current.onPick(id),
        onMove: (id, place) => events.current.onMove(id, place),
        onLayout: (running) => setLayout(running ? 'running' : 'done'),
      })
      setDrawing(started)
      events.current.onDrawing(started)
    }
    start().catch(() => setFailed(true))
    return () => {
      left = true
      started?.end()
      events.current.onDrawing(null)
    }
  }, [])
  useEffect(() => drawing?.show(scene), [drawing, scene])

  return (
    <div class="graph-frame">
      <div
        class="graph-canvas"
        ref={container}
        role="img"
        aria-label={`${counted(scene.nodes.length, 'node')} and ${counted(scene.edges.length, 'relation')}, which the tables below hold too`}
        aria-busy={layout === 'running' && !failed}
        data-layout={layout}
      />
      {failed && (
        <p class="graph-undrawn" role="status">
          This browser does not draw the graph, for it has no WebGL. The tables below hold all of it.
        </p>
      )}
      {drawing !== null && (
        <div class="graph-zoom">
          <button type="button" aria-label="Larger" onClick={() => drawing.zoom('in')}>
            +
          </button>
          <button type="button" aria-label="Smaller" onClick={() => drawing.zoom('out')}>
            −
          </button>
          <button type="button" onClick={() => drawing.zoom('all')}>
            All
          </button>
        </div>
      )}
    </div>
  )
}
