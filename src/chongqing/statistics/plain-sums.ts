import { dayNumber } from '../../engine/quantity/calendar.js'
import { type Basis, classNames, figureNames } from '../entities/statistics/figure-names.js'
import { basisStart, classStart } from './layout.js'
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
      let heads = 0
      for (let set = 0; set < sets; set++) {
        if (((set >> (index % together)) & 1) === 1) heads += counts[start + set] as number
      }
      return heads
    },
  }
}

/** Figures in which nobody has been counted yet. */
export const plainSums = ({ asOf, attainment }: Pick<TallyTerms, 'asOf' | 'attainment'>): PlainSums => {
  const registered = basisStart('registered')
  const evidenced = basisStart('evidenced')
  const own = new Float64Array(figureNames.length)
  const cells = new Float64Array(2 * entriesAfter)
  const headsEntered = headCounts()
  const headsOfOthers = headCounts()

  const add = (figures: Float64Array, figure: number, amount: number): void => {
    figures[figure] = (figures[figure] as number) + amount
  }

  const addHours = (figures: Float64Array, basis: number, hours: number): void => {
    if (hours > 0) add(figures, basis, 1)
    if (attainment !== undefined && hours >= attainment) add(figures, basis + 1, 1)
    add(figures, basis + 2, hours)
  }

  /** Adds a cell to the figures of its classes: what is attended is what was entered and what was not. */
  const spread = (figures: Float64Array, cell: number): void => {
    for (const basis of cell < asEntered ? [evidenced] : [registered, evidenced]) {
      for (const index of [subjectOf(cell), formOf(cell)]) {
        add(figures, classStart(basis, index) + 1, cells[cell + entriesAfter] as number)
        add(figures, classStart(basis, index) + 2, cells[cell] as number)
      }
    }
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
      const figures = own
      const { classes } = part.registered
      add(figures, 0, 1)
      add(figures, 1, part.records)
      add(figures, 2, part.registrations)
      addHours(figures, registered, part.registered.hours)
      addHours(figures, evidenced, part.evidenced.hours)
      // Whoever has a record of a class is among its heads.
      headsEntered.add(classes)
      if (part.evidenced.classes !== classes) headsOfOthers.add(part.evidenced.classes & ~classes)
    },
    addForeign: () => add(own, 4, 1),
    figures: () => {
      const figures = own.slice()
      for (let cell = 0; cell < entriesAfter; cell++) {
        if ((cells[cell + entriesAfter] as number) > 0) spread(figures, cell)
      }
      for (let index = 0; index < classNames.length; index++) {
        const heads = headsEntered.of(index)
        add(figures, classStart(registered, index), heads)
        add(figures, classStart(evidenced, index), heads + headsOfOthers.of(index))
      }
      return figures
    },
  }
}
