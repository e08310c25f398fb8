import type { Days } from '../reckoning/days.js'
import type { Growing } from '../statistics/growing.js'
import { inParts } from '../statistics/plain-from.js'
import { isWithin } from '../statistics/plain-rows.js'
import { asEntered, entriesAfter, type PlainSums } from '../statistics/plain-sums.js'
import { classBits, classesSaid, dayBit, endless, firstBit, marked } from '../statistics/rows.js'
import type { TallyTerms } from '../statistics/tally-terms.js'
import type { RawColumns } from './columns.js'
import { startOf } from './to-people.js'

/**
 * Counts a person who is surely on the roll and serves on some days, on those of their only employment where `null` is given;
 * says whether that was possible.
 */
export type PlainAtOnce = (person: number, served: readonly Days[] | null) => boolean

/**
 * Counts people of whom it was found as their rows were written that all are plain (`plain-from.ts`), by going once over them.
 * To the same sums it adds what `plain-people.ts` adds, which looks at each: that is held by a property of `addColumns`.
 */
export const plainAtOnce = (
  growing: Growing,
  { joined, left, plainFrom, rowEnds, rows }: RawColumns,
  { settings, year }: Pick<TallyTerms, 'settings' | 'year'>,
  sums: PlainSums,
): PlainAtOnce => {
  const { dayLengths, readings } = settings
  const { hundredths } = dayLengths[0]
  const law = {
    start: year.from,
    last: year.to,
    longest: dayLengths.length === 1 ? hundredths : -1,
    excluded: readings['part-days'] === 'pro-rata' ? 0 : inParts,
    /** How many hours a day has, less one. */
    more: hundredths / 100 - 1,
  }

  let noted = -1

  /** Notes on what the hours of somebody rest; of most it is noted already. */
  const note = (parts: number): void => {
    if (parts <= noted) return
    noted = parts
    growing.readings.add('daily-maximum')
    if (parts !== 0) growing.readings.add('part-days')
  }

  /** Adds the rows of a person of which those from one place to before another lie in the year. */
  const add = (first: number, begin: number, until: number, end: number): void => {
    // What stands outside is fetched once; within, it would be fetched for each row.
    const { amount: amounts, marks, registeredOn } = rows
    const { cells, enteredBy } = sums
    const { more } = law
    const [isFirstOf, isInDays, classesOf] = [firstBit, dayBit, classBits]
    const [isSaid, whereEntered, whereEntries, unentered] = [classesSaid, asEntered, entriesAfter, endless]
    let records = 0
    let registrations = 0
    let entered = 0
    let attended = 0
    let classesEntered = 0
    let classesAttended = 0
    for (let row = first; row < end; row++) {
      const said = marks[row] as number
      const on = registeredOn[row] as number
      // A difference shifted by 31 places is 1 where it is below zero, and -1 and 0 take all bits or none.
      const isInYear = ((begin - 1 - row) & (row - until)) >>> 31
      const isEntered = ((enteredBy - on) >>> 31) ^ 1
      const isFirst = isFirstOf(said)
      const classes = classesOf(said) & -isInYear
      const amount = ((amounts[row] as number) * (1 + isInDays(said) * more)) & -isInYear
      const cell = (said & isSaid) + isEntered * whereEntered
      cells[cell] = (cells[cell] as number) + amount
      cells[cell + whereEntries] = (cells[cell + whereEntries] as number) + (isFirst & isInYear)
      records += isFirst
      registrations += isFirst & ((on - unentered) >>> 31)
      attended += amount
      entered += amount & -isEntered
      classesAttended |= classes
      classesEntered |= classes & -isEntered
    }
    sums.addPerson({
      records,
      registrations,
      registered: { hours: entered, classes: classesEntered },
      evidenced: { hours: attended, classes: classesAttended },
    })
  }

  return (person, served) => {
    const { excluded, last, longest, start } = law
    const needed = plainFrom[person] as number
    if ((needed & excluded) !== 0 || (needed & ~inParts) > longest) return false
    const { from: froms, to: tos } = rows
    const first = startOf(rowEnds, person)
    const end = rowEnds[person] as number
    // They follow one another, and so the first and the last tell of all.
    if (first < end) {
      const from = froms[first] as number
      const to = tos[end - 1] as number
      const isInService = served
        ? isWithin(served, from, to)
        : from >= (joined[person] as number) && to <= (left[person] as number)
      if (!isInService) return false
    }
    let begin = first
    let until = end
    while (begin < end && (tos[begin] as number) < start) begin++
    while (until > begin && (froms[until - 1] as number) > last) until--
    if (begin < until) {
      // Of a record that has days before the year as well, its first row does not tell that it is an entry of the year.
      const isCut = ((rows.marks[begin] as number) & marked.goesOn) !== 0
      if (isCut || (froms[begin] as number) < start || (tos[until - 1] as number) > last) return false
    }
    if (first < end) note(needed & inParts)
    add(first, begin, until, end)
    return true
  }
}
