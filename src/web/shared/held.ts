import { useEffect, useState } from 'preact/hooks'

/** A value that outlives the components that show it. */
export class Held<Value> {
  #value: Value
  readonly #listeners = new Set<(value: Value) => void>()

  constructor(value: Value) {
    this.#value = value
  }

  get value(): Value {
    return this.#value
  }

  set(value: Value): void {
    this.#value = value
    for (const listener of this.#listeners) listener(value)
  }

  /** Calls `listener` with every new value until the function that it gives is called. */
  listen(listener: (value: Value) => void): () => void {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }
}

/** What is held now, also when it changes. */
export function useHeld<Value>(held: Held<Value>): Value {
  const [value, setValue] = useState(() => held.value)
  useEffect(() => {
    const show = (next: Value) => setValue(() => next)
    show(held.value)
    return held.listen(show)
  }, [held])
  return value
}
