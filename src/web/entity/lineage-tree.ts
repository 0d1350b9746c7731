/** What a list of a tree, in the order of its branches, tells of each of its items: how deep it hangs, from 1. */
interface Hanging {
  readonly depth: number
}

/** An item of a tree with what hangs from it. */
export interface Branch<Item> {
  readonly item: Item
  readonly branches: readonly Branch<Item>[]
}

/** The tree that a list stands for in which every item is followed by what hangs from it. */
export function treeOf<Item extends Hanging>(items: readonly Item[], depth = 1): Branch<Item>[] {
  const starts = items.flatMap((item, at) => (item.depth === depth ? [at] : []))
  return starts.flatMap((start, number) => {
    const item = items[start]
    const hanging = items.slice(start + 1, starts[number + 1])
    return item === undefined ? [] : [{ item, branches: treeOf(hanging, depth + 1) }]
  })
}
