import { deepFreeze } from '../ground/freeze.js'
import { dayNumber } from '../quantity/calendar.js'
import { yearBounds } from '../quantity/period.js'

/** What the figures of a field are counted in. */
export type FieldUnit = 'hours' | 'days' | 'credits' | 'yuan' | 'share' | 'months' | 'number' | 'date'

/** From where to where the numbers of a field go, in steps of a grid. */
export interface Grid {
  /** How many steps make one: a hundred for decimals of two places, one for whole numbers and for days of the calendar. */
  readonly scale: 1 | 100
  /** The least value, in steps. */
  readonly least: number
  /** The greatest value, in steps. */
  readonly most: number
}

/** A kind of field that holds a figure or a date, on which an answer may turn. */
export interface FigureKind extends Grid {
  /** A figure or a date. */
  readonly holds: 'figure'
  /** What it is counted in. */
  readonly unit: FieldUnit
  /** How far apart values usually are, in steps: half an hour, half a day, a fen. */
  readonly usual: number
}

/**
 * A kind of field whose number says which one, or is compared with nothing: a year by its name, a place in a list, points.
 */
export interface LabelKind extends Grid {
  /** A number that is no figure. */
  readonly holds: 'label'
}

/** A kind of field that holds a text. */
export interface TextKind {
  /**
   * A key of the caller's own, the number of a document, which no explanation tells, what tells who someone is, which no
   * answer looks at, or any other text.
   */
  readonly holds: 'key' | 'document-number' | 'identity' | 'text'
  /** The most characters. */
  readonly longest: number
}

/** What is known of a field. */
export type FieldKind = FigureKind | LabelKind | TextKind

/** The fields of the facts of a law, by name. */
export type FieldTable = Readonly<Record<string, FieldKind>>

/** Everything that is known of the fields of each kind: what validates, searches and tells them reads it here. */
export const kinds = /* @__PURE__ */ deepFreeze({
  id: { holds: 'key', longest: 200 },
  documentNumber: { holds: 'document-number', longest: 200 },
  identity: { holds: 'identity', longest: 1000 },
  text: { holds: 'text', longest: 1000 },
  hours: { holds: 'figure', unit: 'hours', scale: 100, least: 1, most: 9_999_999, usual: 50 },
  hoursOrNone: { holds: 'figure', unit: 'hours', scale: 100, least: 0, most: 9_999_999, usual: 50 },
  days: { holds: 'figure', unit: 'days', scale: 100, least: 1, most: 9_999_999, usual: 50 },
  daysOrNone: { holds: 'figure', unit: 'days', scale: 100, least: 0, most: 9_999_999, usual: 50 },
  dayFraction: { holds: 'figure', unit: 'days', scale: 100, least: 1, most: 100, usual: 25 },
  credits: { holds: 'figure', unit: 'credits', scale: 100, least: 1, most: 9_999_999, usual: 50 },
  yuan: { holds: 'figure', unit: 'yuan', scale: 100, least: 0, most: 999_999_999_999_999, usual: 1 },
  share: { holds: 'figure', unit: 'share', scale: 100, least: 0, most: 100, usual: 1 },
  months: { holds: 'figure', unit: 'months', scale: 1, least: 0, most: 1200, usual: 1 },
  volume: { holds: 'figure', unit: 'number', scale: 1, least: 1, most: 999, usual: 1 },
  cases: { holds: 'figure', unit: 'number', scale: 1, least: 1, most: 10_000, usual: 1 },
  date: {
    holds: 'figure',
    unit: 'date',
    scale: 1,
    least: /* @__PURE__ */ dayNumber('1900-01-01'),
    most: /* @__PURE__ */ dayNumber('2999-12-31'),
    usual: 1,
  },
  points: { holds: 'label', scale: 100, least: 0, most: 9_999_999 },
  percent: { holds: 'label', scale: 100, least: 0, most: 9_999_999 },
  totalHours: { holds: 'label', scale: 100, least: 0, most: 999_999_999_999_999 },
  year: { holds: 'label', scale: 1, least: yearBounds.first, most: yearBounds.last },
  position: { holds: 'label', scale: 1, least: 1, most: 100_000 },
  count: { holds: 'label', scale: 1, least: 0, most: 100_000 },
  total: { holds: 'label', scale: 1, least: 0, most: 999_999_999_999_999 },
} as const satisfies FieldTable)

/** What is known of a field by its name; nothing where the law has no such field. */
export const kindOf = (fields: FieldTable, name: string): FieldKind | undefined =>
  Object.hasOwn(fields, name) ? fields[name] : undefined

/** The same of a field that holds a figure or a date. */
export const figureKindOf = (fields: FieldTable, name: string): FigureKind | undefined => {
  const kind = kindOf(fields, name)
  return kind?.holds === 'figure' ? kind : undefined
}
