import { hasValue, statisticsOf } from 'xueshi'
import type { City } from './merge.js'

/** The return of a city, with what of its files is not in it. */
export function returnOf({ tally, people, refused }: City) {
  const answer = statisticsOf(tally)
  return {
    status: answer.status,
    people,
    figures: hasValue(answer) ? answer.value : null,
    refused,
  }
}

export type CityReturn = ReturnType<typeof returnOf>

/** Prints a return, with who counted it. */
export function printReturn({ status, people, figures, refused }: CityReturn, countedBy: string) {
  console.log(`${people} 人，${countedBy}（${status}）`)
  if (figures) {
    console.log('专业技术人员总数', figures.totalProfessionals)
    console.log('参加继续教育学习人数', figures.participants)
    console.log(`年度学习时间累计达到${figures.requiredHours}学时人数`, figures.reached)
  }
  const [first] = refused
  if (first) console.log(`未能读取 ${refused.length} 行，首行在第 ${first.at} 字节`, first.problems)
}
