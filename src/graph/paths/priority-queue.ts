/** A binary heap (Williams 1964) that gives its items in the order of `compare`. */
export class PriorityQueue<T> {
  private readonly items: T[] = []
  private readonly compare: (a: T, b: T) => number

  constructor(compare: (a: T, b: T) => number) {
    this.compare = compare
  }

  push(item: T): void {
    let at = this.items.push(item) - 1
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (!this.isBefore(at, parent)) return
      this.swap(at, parent)
      at = parent
    }
  }

  /** Takes the first item; undefined when there is none. */
  pop(): T | undefined {
    const [first] = this.items
    const last = this.items.pop()
    if (last === undefined || this.items.length === 0) return first
    this.items[0] = last
    for (let at = 0; ; ) {
      const [left, right] = [2 * at + 1, 2 * at + 2]
      const child = this.isBefore(right, left) ? right : left
      if (!this.isBefore(child, at)) return first
      this.swap(child, at)
      at = child
    }
  }

  private isBefore(a: number, b: number): boolean {
    const [one, other] = [this.items[a], this.items[b]]
    return one !== undefined && other !== undefined && this.compare(one, other) < 0
  }

  private swap(a: number, b: number): void {
    const [one, other] = [this.items[a], this.items[b]]
    if (one === undefined || other === undefined) return
    this.items[a] = other
    this.items[b] = one
  }
}
