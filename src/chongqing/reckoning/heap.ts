/** A list of which the first thing comes before all others (a binary heap): each comes before those at twice its place. */
export type Heap<T> = T[]

/** Which of two things comes first. */
export type IsBefore<T> = (one: T, other: T) => boolean

const swap = <T>(heap: Heap<T>, a: number, b: number): void => {
  const one = heap[a] as T
  heap[a] = heap[b] as T
  heap[b] = one
}

/** Adds something to a heap. */
export const push = <T>(heap: Heap<T>, one: T, isBefore: IsBefore<T>): void => {
  heap.push(one)
  for (let at = heap.length - 1; at > 0; ) {
    const above = (at - 1) >> 1
    if (!isBefore(one, heap[above] as T)) return
    swap(heap, at, above)
    at = above
  }
}

/** Takes the first thing out of a heap. */
export const dropFirst = <T>(heap: Heap<T>, isBefore: IsBefore<T>): void => {
  const last = heap.pop() as T
  if (heap.length === 0) return
  heap[0] = last
  for (let at = 0; ; ) {
    let next = 2 * at + 1
    if (next + 1 < heap.length && isBefore(heap[next + 1] as T, heap[next] as T)) next++
    if (next >= heap.length || !isBefore(heap[next] as T, last)) return
    swap(heap, at, next)
    at = next
  }
}
