import { emptyTally, problemText, type Tally } from 'xueshi'
import { addColumns, columnsIn, peopleIn } from 'xueshi/columns'
import { chinese } from 'xueshi/zh-CN'
import { type Lines, linesOf, type Partition } from './lines.js'

/** A line that was not counted, and why; nothing that stands in it is repeated. */
export interface RefusedLine {
  /** The byte at which it begins. */
  readonly at: number
  readonly problems: readonly string[]
}

/** What lines come to. */
export interface CountedLines {
  readonly people: number
  readonly refused: readonly RefusedLine[]
  readonly tally: Tally
}

/** What a partition comes to: plain data, to be written, sent and merged with that of others in any order. */
export interface CountedPartition extends CountedLines {
  readonly partition: Partition
}

/** Counts a partition of a file that has a person with their records on each line, as JSON. */
export async function countPartition(
  partition: Partition,
  year: number,
  onProgress: (bytes: number) => void = () => undefined,
): Promise<CountedPartition> {
  const counted = await countLines(linesOf(partition), year, (at) => onProgress(at - partition.from))
  onProgress(partition.to - partition.from)
  return { partition, ...counted }
}

/** Counts people, each with their records on a line; tells before which byte it has counted all. */
export async function countLines(
  lines: AsyncIterable<Lines>,
  year: number,
  onProgress: (at: number) => void = () => undefined,
): Promise<CountedLines> {
  const told: RefusedLine[] = []
  let tally = emptyTally(year)
  let people = 0
  for await (const { at, bytes } of lines) {
    const { columns, refused } = columnsIn(bytes, at)
    tally = addColumns(tally, columns)
    people += peopleIn(columns)
    for (const { at, problems } of refused) {
      told.push({ at, problems: problems.map((problem) => problemText(problem, chinese)) })
    }
    onProgress(at + bytes.length)
  }
  return { people, refused: told, tally }
}
