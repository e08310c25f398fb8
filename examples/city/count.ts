import {
  addPeople,
  type CountedPerson,
  emptyTally,
  parsePerson,
  parseTrainingRecord,
  problemText,
  type Tally,
} from 'xueshi'
import { chinese } from 'xueshi/zh-CN'
import { type Line, linesOf, type Partition } from './lines.js'

/** A line that was not counted, and why; nothing that stands in it is repeated. */
export interface RefusedLine {
  /** The byte at which it begins. */
  readonly at: number
  readonly problems: readonly string[]
}

/** What lines come to. */
export interface CountedLines {
  readonly people: number
  readonly records: number
  readonly refused: readonly RefusedLine[]
  readonly tally: Tally
}

/** What a partition comes to: plain data, to be written, sent and merged with that of others in any order. */
export interface CountedPartition extends CountedLines {
  readonly partition: Partition
}

/** People are added so many at a time. */
const lot = 500

const decoder = new TextDecoder('utf-8', { fatal: true })

/** Counts a partition of a file that has a person with their records on each line, as JSON. */
export async function countPartition(
  partition: Partition,
  year: number,
  onProgress: (bytes: number) => void = () => undefined,
): Promise<CountedPartition> {
  const { from, to } = partition
  const counted = await countLines(linesOf(partition), year, (at) => onProgress(at - from))
  onProgress(to - from)
  return { partition, ...counted }
}

/** Counts people, each with their records on a line; tells now and then at which byte it is. */
export async function countLines(
  lines: AsyncIterable<Line>,
  year: number,
  onProgress: (at: number) => void = () => undefined,
): Promise<CountedLines> {
  const refused: RefusedLine[] = []
  let tally = emptyTally(year)
  let people = 0
  let records = 0
  let waiting: CountedPerson[] = []
  const add = (): void => {
    tally = addPeople(tally, waiting)
    waiting = []
  }
  for await (const line of lines) {
    if (line.bytes.length === 0) continue
    const read = personIn(line)
    if ('problems' in read) refused.push(read)
    else {
      waiting.push(read)
      people += 1
      records += read.records.length
    }
    if (waiting.length === lot) {
      add()
      onProgress(line.at)
    }
  }
  add()
  return { people, records, refused, tally }
}

/** A person with everything of theirs, or why not: of somebody of whom a part was not read nothing is counted by half. */
function personIn({ at, bytes }: Line): CountedPerson | RefusedLine {
  const given = jsonIn(bytes)
  if (given === undefined) return { at, problems: ['不是 JSON'] }
  const person = parsePerson(given.person)
  const records = Array.isArray(given.records) ? given.records.map((one) => parseTrainingRecord(one)) : []
  const wrong = [person, ...records].flatMap((one) => (one.ok ? [] : one.problems))
  if (!person.ok || wrong.length > 0) {
    return { at, problems: wrong.map((problem) => problemText(problem, chinese)) }
  }
  return { person: person.value, records: records.flatMap((one) => (one.ok ? [one.value] : [])) }
}

function jsonIn(bytes: Buffer): { readonly person?: unknown; readonly records?: unknown } | undefined {
  try {
    const given: unknown = JSON.parse(decoder.decode(bytes))
    return typeof given === 'object' && given !== null ? given : undefined
  } catch {
    return undefined
  }
}
