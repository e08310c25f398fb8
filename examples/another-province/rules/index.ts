import { assessCycle } from './cycle.js'
import { quotaHours } from './quota-hours.js'
import { assessYear } from './year.js'

/** Every rule of the province, by its id. */
export const rules = { 'quota-hours': quotaHours, cycle: assessCycle, year: assessYear }
