import { hoursWordsOf } from '../hours-words.js'
import { date, hours } from './figures.js'
import { chinese } from './index.js'

/** What Chinese says of persons, records and hours, for the words of another law. */
export const hoursInChinese = /* @__PURE__ */ hoursWordsOf(chinese, { hours, date })
