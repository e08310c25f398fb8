import { type ReadingId, readingDefinitions, readingIds } from '../chongqing/law/readings.js'
import type { Law } from '../chongqing/pack.js'
import { withReadings } from '../engine/editions/law.js'
import { listArgument } from '../engine/ground/arguments.js'
import { unknownReading } from '../engine/ground/errors.js'
import type { SensitivityOptions } from './sensitivity.js'

/** What a search may switch. */
export interface Choices {
  readonly only: readonly ReadingId[] | null
  /** The options of a reading that are not taken. */
  readonly othersOf: (id: ReadingId) => readonly string[]
}

/** What a search may switch, once it is sure that all of it exists. */
export const choicesOf = (
  law: Law,
  { only, also = {} }: Pick<SensitivityOptions<never>, 'only' | 'also'>,
): Choices => {
  if (only !== undefined) listArgument(only, 'options.only', 'ids of readings')
  for (const id of only ?? []) {
    if (!readingIds.includes(id)) throw unknownReading(id)
  }
  for (const [id, options] of Object.entries(also)) {
    listArgument(options, 'options.also', 'options for each reading')
    for (const option of options) withReadings(law, { [id]: option })
  }
  return {
    only: only ? readingIds.filter((id) => only.includes(id)) : null,
    othersOf: (id) =>
      [...new Set([...readingDefinitions[id].options, ...(also[id] ?? [])])].filter(
        (option) => option !== law.readings[id],
      ),
  }
}
