// One partition on the standard input, what it comes to on the standard output: for whatever runs programs over parts of a file.
// `merge` takes these lines, one a partition, and gives the return.
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type CountedPartition, countPartition } from './count.js'
import { emptyCity, withPartition } from './merge.js'
import { returnOf } from './return.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { year: { type: 'string', default: '2025' }, name: { type: 'string', default: 'stdin' } },
})
const year = Number(values.year)
if (positionals[0] === 'merge') {
  const lines = readFileSync(0, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
  const city = lines
    .map((line) => JSON.parse(line) as CountedPartition)
    .reduce(withPartition, emptyCity(year))
  console.log(JSON.stringify(returnOf(city)))
} else {
  // The whole of the input is the partition; its name is its identity.
  const counted = await countPartition({ file: '/dev/stdin', from: 0, to: Number.MAX_SAFE_INTEGER }, year)
  console.log(JSON.stringify({ ...counted, partition: { file: values.name, from: 0, to: 0 } }))
}
