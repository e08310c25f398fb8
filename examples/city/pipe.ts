// One partition on the standard input, what it comes to on the standard output: for whatever runs programs over parts of a file.
// `merge` takes these lines, one a partition, and gives the return.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type CountedPartition, countLines } from './count.js'
import { linesIn } from './lines.js'
import { emptyCity, withPartition } from './merge.js'
import { returnOf } from './return.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { year: { type: 'string', default: '2025' }, name: { type: 'string' } },
})
const year = Number(values.year)
const digest = createHash('sha256')

async function* digested(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    digest.update(chunk)
    yield chunk
  }
}

if (positionals[0] === 'merge') {
  const lines = readFileSync(0, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
  const city = lines
    .map((line) => JSON.parse(line) as CountedPartition)
    .reduce(withPartition, emptyCity(year))
  console.log(JSON.stringify(returnOf(city)))
} else {
  const counted = await countLines(linesIn(digested(process.stdin)), year)
  // The whole of the input is the partition. Its identity is its name, or else what stands in it.
  const file = values.name ?? digest.digest('hex')
  console.log(JSON.stringify({ partition: { file, from: 0, to: 0 }, ...counted } satisfies CountedPartition))
}
