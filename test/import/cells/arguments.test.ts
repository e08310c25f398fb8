import { expect, test } from 'vitest'
import { readHours } from 'xueshi/import'

test.each([
  [{ kind: 'number', value: 24 }, true],
  [{ kind: 'number', value: 24, format: '0.00', epoch: 1904 }, true],
  [{ kind: 'number', value: Number.NaN }, false],
  [{ kind: 'number', value: 24, format: 1 }, false],
  [{ kind: 'number', value: 24, epoch: 1970 }, false],
  [{ kind: 'text', text: '24' }, true],
  [{ kind: 'text', text: 24 }, false],
  [{ kind: 'boolean', value: true }, true],
  [{ kind: 'boolean', value: 'true' }, false],
  [{ kind: 'empty' }, true],
  [{ kind: 'unread', because: 'error-value' }, true],
  [{ kind: 'unread', because: 'whatever' }, false],
  [{ kind: 'date' }, false],
  [24, false],
])('%j is a cell: %s', (cell, isCell) => {
  const read = () => readHours(cell as never)
  if (isCell) expect(read).not.toThrow()
  else expect(read).toThrow(/written must be a text or a cell/)
})
