import type { Span } from '../../engine/quantity/hours.js'
import { type Basis, classNames } from '../entities/statistics/figure-names.js'
import type { TrainingRecord } from '../entities/training-record.js'
import { formsOf, subjectsOf } from '../reckoning/record.js'
import { addTo, type Growing } from './growing.js'
import { basisStart, classStart, formIndex, subjectIndex } from './layout.js'
import type { YearOfPerson } from './person-year.js'
import type { PlainShare } from './plain-sums.js'

/** Visits the classes among whose heads and entries a record is counted, by their places. */
const forClasses = (record: TrainingRecord, visit: (index: number) => void): void => {
  for (const subject of subjectsOf(record)) visit(subjectIndex(subject))
  for (const form of formsOf(record)) visit(formIndex(form))
}

/**
 * Adds to each class what a person's shares in it make: heads, entries and hours. Credits make heads and entries without
 * hours, so that every participant is among the heads of some class.
 */
export const addClasses = (
  growing: Growing,
  basis: Basis,
  { sums, credits, shares }: YearOfPerson,
  { classes }: PlainShare,
  roll: Span,
): void => {
  const start = basisStart(basis)
  let surely = classes
  let perhaps = classes
  const addHead = (index: number, { least, most }: Span): void => {
    surely |= Number(least > 0) << index
    perhaps |= Number(most > 0) << index
  }
  const addHours = (index: number, span: Span): void => {
    addHead(index, span)
    addTo(growing, classStart(start, index) + 2, roll.least * span.least, span.most)
  }
  sums.bySubject.forEach((span, subject) => {
    addHours(subjectIndex(subject), span)
  })
  sums.byForm.forEach((span, form) => {
    addHours(formIndex(form), span)
  })
  credits.forEach((span, record) => {
    forClasses(record, (index) => {
      addHead(index, span)
    })
  })
  for (let index = 0; index < classNames.length; index++) {
    if (((perhaps >> index) & 1) === 1) {
      addTo(growing, classStart(start, index), roll.least * ((surely >> index) & 1), 1)
    }
  }
  shares.forEach(({ least }, record) => {
    const isSure = roll.least * Number(least > 0)
    forClasses(record, (index) => {
      addTo(growing, classStart(start, index) + 1, isSure, 1)
    })
  })
}
