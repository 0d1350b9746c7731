/** Works on up to `most` items at once and gives what comes of them in the items' order. */
export async function* inOrder<Item, Made>(
  items: AsyncIterable<Item>,
  most: number,
  work: (item: Item) => Promise<Made>,
): AsyncGenerator<Made> {
  const underway: Array<Promise<Made>> = []
  for await (const item of items) {
    const made = work(item)
    // A failure is met when its turn comes; until then it is no unhandled one.
    made.catch(() => undefined)
    underway.push(made)
    const [first] = underway
    if (underway.length >= most && first !== undefined) {
      yield await first
      underway.shift()
    }
  }
  for (const made of underway) yield await made
}
