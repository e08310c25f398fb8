/**
 * The tests that could depend on a time zone, by what their paths begin with: those of whatever names Date, and of years and files
 * that rest on it.
 */
export const zoned = [
  'test/chongqing/rules/statistics/',
  'test/engine/editions/',
  'test/engine/facts/acceptor.test.ts',
  'test/engine/facts/citizen-number.test.ts',
  'test/engine/facts/fields.test.ts',
  'test/engine/facts/hostile.test.ts',
  'test/engine/facts/messages.test.ts',
  'test/engine/facts/parser.test.ts',
  'test/engine/facts/schema.test.ts',
  'test/engine/facts/worded.test.ts',
  'test/engine/quantity/calendar',
  'test/engine/quantity/partial-date',
  'test/engine/quantity/period',
  'test/examples/annual-report/',
  'test/examples/workbench/',
  'test/import/',
  'test/tools/stored-receipt.test.ts',
]
