import { hasValue, statisticsOf } from 'xueshi'
import type { City } from './merge.js'

/** The return of a city, with what of its files is not in it. */
export function returnOf({ tally, people, records, refused }: City) {
  const answer = statisticsOf(tally)
  return {
    status: answer.status,
    people,
    records,
    figures: hasValue(answer) ? answer.value : null,
    refused,
  }
}
