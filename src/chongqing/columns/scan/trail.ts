import { type Cursor, isSame, stands } from '../../../engine/facts/scan/cursor.js'

// Most programs write records alike: between the values that are a record's own, such as its id and its days, stand the same
// bytes again and again. What stood between those of the records before is held as a tree; a record that goes along it says the
// same as they did, but for its own values.

/** What records that are written alike have in common. */
export interface Common {
  readonly marks: number
  readonly related: number
  readonly spans: number
  readonly spanMarks: Uint16Array
}

/** Bytes that stood before a value of its own, or at the end of a record. */
interface Step {
  readonly from: number
  readonly to: number
  /** Of which kind the value is, and to which place it goes. */
  readonly kind: number
  readonly place: number
  readonly next: Step[]
  readonly common: Common | undefined
}

/** More than there are values of their own in any record. */
const mostValues = 256
/** The most steps that are held, and of one place. What is written in more ways is read part by part. */
const mostSteps = 1000
const mostBeside = 16
const atEnd = -1

/** Where the values of a record that is its own stand, and the steps of those before. */
export interface Trail {
  /** How many values have been passed. */
  length: number
  readonly kinds: Int32Array
  readonly places: Int32Array
  readonly froms: Int32Array
  readonly tos: Int32Array
  readonly first: Step[]
  steps: number
}

/** A trail that nothing has gone along. */
export const trail = (): Trail => ({
  length: 0,
  kinds: new Int32Array(mostValues),
  places: new Int32Array(mostValues),
  froms: new Int32Array(mostValues),
  tos: new Int32Array(mostValues),
  first: [],
  steps: 0,
})

/** Notes a value that was passed from a place on. */
export const note = (on: Trail, kind: number, place: number, from: number, to: number): void => {
  const at = on.length++
  on.kinds[at] = kind
  on.places[at] = place
  on.froms[at] = from
  on.tos[at] = to
}

/** Holds the steps of a record that was passed from a place on. */
export const hold = (on: Trail, { at: end, bytes }: Cursor, start: number, common: Common): void => {
  let steps = on.first
  let from = start
  for (let i = 0; i <= on.length; i++) {
    const isEnd = i === on.length
    const to = isEnd ? end : (on.froms[i] as number)
    const kind = isEnd ? atEnd : (on.kinds[i] as number)
    const place = isEnd ? 0 : (on.places[i] as number)
    const isHeld = (one: Step): boolean =>
      one.kind === kind &&
      one.place === place &&
      one.to - one.from === to - from &&
      isSame(bytes, from, to, bytes, one.from)
    let step = steps.find(isHeld)
    if (!step) {
      if (steps.length === mostBeside || on.steps === mostSteps) return
      step = {
        from,
        to,
        kind,
        place,
        next: [],
        common: isEnd ? common : undefined,
      }
      steps.push(step)
      on.steps++
    }
    steps = step.next
    from = on.tos[i] as number
  }
}

/** Passes a value of a kind that goes to a place of a record. */
type Passes<Of> = (cursor: Cursor, record: Of, kind: number, place: number) => boolean

/** Goes along the steps of records before, as far as the values are passed; gives what those have in common. */
export const follow = <Of extends { readonly trail: Trail }>(
  cursor: Cursor,
  record: Of,
  passesValue: Passes<Of>,
): Common | undefined => {
  let steps = record.trail.first
  for (;;) {
    const { at } = cursor
    let taken: Step | undefined
    for (let i = 0; i < steps.length; i++) {
      const step = steps[i] as Step
      if (!stands(cursor, at, step.from, step.to)) continue
      cursor.at = at + step.to - step.from
      if (step.kind !== atEnd && !passesValue(cursor, record, step.kind, step.place)) continue
      taken = step
      break
    }
    if (!taken) return undefined
    if (taken.common) return taken.common
    steps = taken.next
  }
}
