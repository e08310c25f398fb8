import { describe, expect, test } from 'vitest'
import { isProvisionId } from '../../../src/chongqing/law/provisions.js'
import { defaultOption, readingDefinitions, readingIds } from '../../../src/chongqing/law/readings.js'
import type { ReadingDefinition } from '../../../src/engine/editions/reading.js'

describe('the readings', () => {
  test.each(readingIds)('%s has at least two ways to be read, and names provisions that exist', (id) => {
    const { options, open, provisions }: ReadingDefinition = readingDefinitions[id]
    expect(new Set(options).size).toBe(options.length)
    expect(options.length > 1 || open !== undefined).toBe(true)
    expect(defaultOption(id)).toBe(options[0])
    expect(provisions.length).toBeGreaterThan(0)
    for (const provision of provisions) expect(isProvisionId(provision)).toBe(true)
  })
})
