/** The tests that could depend on a time zone: those of whatever names Date, and of years and files that rest on it. */
export const zoned = [
  'test/chongqing/rules/statistics/',
  'test/engine/editions/',
  'test/engine/facts/',
  'test/engine/quantity/',
  'test/examples/annual-report/',
  'test/examples/workbench/',
  'test/import/',
  'test/tools/stored-receipt.test.ts',
]
