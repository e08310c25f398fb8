// One partition on the standard input, what it comes to on the standard output: for whatever runs programs over parts of a file.
// `merge --parts N` takes these lines, one a partition, and gives the return if all N are there.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { type CountedPartition, countLines } from './count.js'
import { linesIn } from './lines.js'
import { mergeLines } from './merge-lines.js'
import { countIn, orRefused, Refusal, readArguments, yearIn } from './refusal.js'
import { returnOf } from './return.js'

const newline = 0x0a

/** What comes after the first line, which is handed on as a name. */
async function* withoutName(
  chunks: AsyncIterable<Buffer>,
  onName: (name: string) => void,
): AsyncGenerator<Buffer> {
  let head: Buffer | undefined = Buffer.alloc(0)
  for await (const chunk of chunks) {
    if (head === undefined) {
      yield chunk
      continue
    }
    head = Buffer.concat([head, chunk])
    const end = head.indexOf(newline)
    if (end < 0) continue
    onName(head.toString('utf8', 0, end))
    yield head.subarray(end + 1)
    head = undefined
  }
  if (head !== undefined)
    throw new Refusal('首行应为该片的名称 · the name of the part is not on a first line', 1)
}

await orRefused(async () => {
  const { values, positionals } = readArguments({
    allowPositionals: true,
    options: {
      year: { type: 'string', default: '2025' },
      name: { type: 'string' },
      // The name is on the first line, for what gives every partition the same command.
      named: { type: 'boolean', default: false },
      parts: { type: 'string' },
    },
  })
  const year = yearIn(values.year)
  const [task, ...others] = positionals
  if (others.length > 0 || (task !== undefined && task !== 'merge')) {
    throw new Refusal(`只能是 merge · only merge can be asked for, not “${positionals.join(' ')}”`)
  }
  if (task === 'merge') {
    if (values.parts === undefined) {
      throw new Refusal(
        'merge 须用 --parts 写明片数，否则缺一片也无从得知 · merge needs --parts N: without it nobody sees that a part is missing',
      )
    }
    const parts = countIn('--parts', values.parts)
    console.log(JSON.stringify(returnOf(mergeLines(readFileSync(0, 'utf8'), year, parts))))
    return
  }

  const digest = createHash('sha256')
  let { name } = values
  async function* digested(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      digest.update(chunk)
      yield chunk
    }
  }
  const people = values.named
    ? withoutName(process.stdin, (first) => {
        name = first
      })
    : process.stdin
  const counted = await countLines(linesIn(digested(people)), year)
  // The whole of the input is the partition. Its identity is its name, or else what stands in it.
  const file = name ?? digest.digest('hex')
  console.log(JSON.stringify({ partition: { file, from: 0, to: 0 }, ...counted } satisfies CountedPartition))
})
