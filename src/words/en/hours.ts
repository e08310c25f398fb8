import { hoursWordsOf } from '../hours-words.js'
import { date, hours } from './figures.js'
import { english } from './index.js'

/** What English says of persons, records and hours, for the words of another law. */
export const hoursInEnglish = /* @__PURE__ */ hoursWordsOf(english, { hours, date })
