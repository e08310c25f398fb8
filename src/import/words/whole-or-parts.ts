import { notRead, type ReadResult } from '../read-result.js'

/** What several words say together: what all of them say, or nothing. */
const agreed = <Value>(results: readonly ReadResult<Value>[]): ReadResult<Value> =>
  results.reduce((one, other) => {
    if (!one.ok || !other.ok) return one.ok ? other : one
    return one.value === other.value ? one : notRead('contradiction')
  })

/** Reads words that stand beside each other, in brackets or parted by a stroke, as a whole or as parts that agree. */
export const wholeOrParts = <Value>(
  word: string,
  readOne: (word: string) => ReadResult<Value>,
  saysNothing: (part: string) => boolean = () => false,
): ReadResult<Value> => {
  const whole = readOne(word)
  if (whole.ok) return whole
  const parts = word.split(/[()/、,;]/).filter((part) => part !== '' && !saysNothing(part))
  return parts.length === 0 ? whole : agreed(parts.map(readOne))
}
