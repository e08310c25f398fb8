import { dayNumber } from '../../engine/quantity/calendar.js'
import { type Basis, classNames, figureNames } from '../entities/statistics/figure-names.js'
import { basisStart, classAt } from './layout.js'
import { classesSaid, endless, formOf, subjectOf } from './rows.js'
import type { TallyTerms } from './tally-terms.js'

/** What is added as it is stated: hundredths of an hour, and a bit for each of the classes in which they are. */
export interface PlainShare {
  readonly hours: number
  readonly classes: number
}

/** How many records a person has, and what the plain ones among them have by each body of evidence. */
export interface PlainPart extends Readonly<Record<Basis, PlainShare>> {
  readonly records: number
  readonly registrations: number
}

/** Figures that grow while what is plain is added. */
export interface PlainSums {
  /** The last day on which a record is entered that counts as entered. */
  readonly enteredBy: number
  /**
   * The hours of records by the classes that their marks say, from `asEntered` on of those that are entered; and the records
   * that have them, `entriesAfter` behind.
   */
  readonly cells: Float64Array
  /** Adds a record that has hours, of which its marks say the classes. */
  readonly addRecord: (marks: number, isEntered: boolean, hours: number) => void
  /** Adds a person of whom all records are added. */
  readonly addPerson: (part: PlainPart) => void
  /** Adds a record registered by an office that registers nothing. */
  readonly addForeign: () => void
  /** All figures, in the order of a tally. */
  readonly figures: () => Readonly<Float64Array>
  /** One of them. */
  readonly figureAt: (figure: number) => number
}

/** How far on in the cells the records are that are entered. */
export const asEntered = classesSaid + 1

/** How far behind the hours of a cell its records are. */
export const entriesAfter = 2 * asEntered

/** So many classes are taken together, and it is counted how many people have which of them: a few numbers for all classes. */
const together = 5
const sets = 1 << together

/** Heads by class. */
const headCounts = () => {
  const counts = new Float64Array(Math.ceil(classNames.length / together) * sets)
  return {
    /** Adds somebody to each of some classes. */
    add: (classes: number): void => {
      for (let start = 0, rest = classes; start < counts.length; start += sets, rest >>= together) {
        const set = start + (rest & (sets - 1))
        counts[set] = (counts[set] as number) + 1
      }
    },
    of: (index: number): number => {
      const start = Math.floor(index / together) * sets
      const bit = 1 << (index % together)
      let heads = 0
      for (let set = bit; set < sets; set = (set + 1) | bit) heads += counts[start + set] as number
      return heads
    },
  }
}

type HeadCounts = ReturnType<typeof headCounts>

/** The cells of each class, by its place. */
const cellsOf: readonly (readonly number[])[] = /* @__PURE__ */ classNames.map((_, index) =>
  [...new Array(asEntered).keys()].filter((cell) => subjectOf(cell) === index || formOf(cell) === index),
)

/** Figures in which nobody has been counted yet. */
export const plainSums = ({ asOf, attainment }: Pick<TallyTerms, 'asOf' | 'attainment'>): PlainSums => {
  const registered = basisStart('registered')
  const evidenced = basisStart('evidenced')
  const own = new Float64Array(figureNames.length)
  const cells = new Float64Array(2 * entriesAfter)
  const headsEntered = headCounts()
  const headsOfOthers = headCounts()

  const add = (to: Float64Array, place: number, amount: number): void => {
    to[place] = (to[place] as number) + amount
  }

  const addHours = (basis: number, hours: number): void => {
    if (hours > 0) add(own, basis, 1)
    if (attainment !== undefined && hours >= attainment) add(own, basis + 1, 1)
    add(own, basis + 2, hours)
  }

  /** What cells that begin at a place hold of a class. */
  const heldBy = (start: number, index: number): number =>
    (cellsOf[index] as readonly number[]).reduce((sum, cell) => sum + (cells[start + cell] as number), 0)

  const figureAt = (figure: number): number => {
    const found = classAt(figure)
    if (!found) return own[figure] as number
    const { index, measure } = found
    const sumOf = (heads: HeadCounts, start: number): number =>
      measure === 0 ? heads.of(index) : heldBy(measure === 1 ? start + entriesAfter : start, index)
    const entered = sumOf(headsEntered, asEntered)
    // What is attended is what was entered and what was not.
    return figure < evidenced ? entered : entered + sumOf(headsOfOthers, 0)
  }

  return {
    enteredBy: asOf === null ? endless - 1 : dayNumber(asOf),
    cells,
    addRecord: (marks, isEntered, hours) => {
      const cell = (marks & classesSaid) + (isEntered ? asEntered : 0)
      add(cells, cell, hours)
      add(cells, cell + entriesAfter, 1)
    },
    addPerson: (part) => {
      const { classes } = part.registered
      add(own, 0, 1)
      add(own, 1, part.records)
      add(own, 2, part.registrations)
      addHours(registered, part.registered.hours)
      addHours(evidenced, part.evidenced.hours)
      // Whoever has a record of a class is among its heads.
      headsEntered.add(classes)
      if (part.evidenced.classes !== classes) headsOfOthers.add(part.evidenced.classes & ~classes)
    },
    addForeign: () => add(own, 4, 1),
    figures: () => own.map((_, figure) => figureAt(figure)),
    figureAt,
  }
}
