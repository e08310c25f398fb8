import type { DifferenceWords } from '../../../explanation/difference.js'
import { date, list } from '../figures.js'

export const differences: DifferenceWords = {
  editionFields: { edition: 'name', inForceUntil: 'last day in force', other: 'other contents' },
  unknown: 'not known',
  notSet: 'not set',
  dated: (value, from) => `${value} from ${date(from)}`,
  list,
  otherSource: (parameter) => `${parameter}; the value is the same, its source or verification is not`,
  parameter: (id) => `parameter ${id}`,
  reading: (id) => `reading ${id}`,
  edition: (field) => `the edition's ${field}`,
}
