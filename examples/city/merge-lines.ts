import type { CountedPartition } from './count.js'
import { type City, emptyCity, withPartition } from './merge.js'
import { Refusal } from './refusal.js'

/**
 * Merges what partitions came to, a line of JSON each. Refused unless there are so many different ones: what is merged cannot tell by
 * itself that something is missing.
 */
export function mergeLines(text: string, year: number, parts: number): City {
  let city = emptyCity(year)
  text.split('\n').forEach((line, index) => {
    if (line === '') return
    try {
      city = withPartition(city, JSON.parse(line) as CountedPartition)
    } catch (error) {
      const { message } = error as Error
      throw new Refusal(
        `第 ${index + 1} 行不是一片的统计结果，或不完整 · line ${index + 1} is not, or not all of, what a part comes to: ${message}`,
        1,
      )
    }
  })
  const came = city.partitions.size
  if (came !== parts) {
    throw new Refusal(
      `应有 ${parts} 片，实有 ${came} 片，不出年报 · ${came} different parts came of ${parts}: there is no return`,
      1,
    )
  }
  return city
}
