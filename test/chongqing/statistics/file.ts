import type { CountedPerson } from '../../../src/chongqing/statistics/tally.js'
import type { FileFacts, FileOfPerson } from '../../cases/annual-statistics.js'
import { person, record } from '../../support/facts.js'

/** The people of a file, p1 and on, each with records that bear their number. */
export const file = (people: readonly FileOfPerson[]): readonly CountedPerson[] =>
  people.map(({ person: changes, records = [] }, i) => {
    const personId = `p${i + 1}`
    return {
      person: person({ id: personId, ...changes }),
      records: records.map((one, j) => record({ id: `r${i + 1}-${j + 1}`, personId, ...one })),
    }
  })

/** Studies of nobody known, x1 and on. */
export const unassignedOf = (records: NonNullable<FileFacts['unassigned']>) =>
  records.map((one, i) => record({ id: `x${i + 1}`, personId: 'nobody', ...one }))
