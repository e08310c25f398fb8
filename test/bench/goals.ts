// The goals: what is held against each, what was measured before it was set, and what stands in the way where it is missed.

/** One goal. It is met by a figure of at most `most`, or of at least `least`. */
export interface Goal {
  readonly id: string
  readonly what: string
  readonly unit: string
  readonly most?: number
  readonly least?: number
  readonly before?: string
  readonly cause?: string
}

const objects =
  'a record as an object is some 640 bytes in a dozen objects: who walks over them waits for memory'
const general =
  'as above; and what overlaps or repeats is reckoned, which the loop does not do, and counts it wrongly'
const checking =
  'each field is compared, copied and frozen, and to collect copies beside what was parsed takes as long again'
const lines =
  'what stands between the values of a record is compared with the records before, and each value is checked'
const grounds =
  'the hours of each record are reckoned, told in text and frozen, and what is lacking is held against the other kind of year'
const again = 'each value that is tried is held against the records that it may reach'
const memory = 'a thousand records fit into the caches, ten thousand do not'

/** Of one person with many records, by what they share. */
const growth = ['totals', 'sessions', 'make-ups', 'shared proofs'].flatMap((shape): readonly Goal[] => [
  {
    id: `growth-${shape}`,
    what: `a person with 1,000 to 10,000 overlapping records: ${shape}`,
    unit: 'exponent',
    most: 1.3,
    before: 'up to 4.2',
    cause: memory,
  },
  { id: `time-${shape}`, what: `the same, 10,000: ${shape}`, unit: 's', most: 1 },
])

/** A return over objects, beside the float loop. */
const overObjects = (complicated: number, most: number, before: string, cause: string): Goal => ({
  id: `return-${complicated}`,
  what: `return over parsed objects, ${complicated}% complicated`,
  unit: '× float loop',
  most,
  before,
  cause,
})

export const goals: readonly Goal[] = [
  overObjects(0, 1.4, '1.5–2.5', objects),
  overObjects(5, 1.6, '3.0', general),
  overObjects(20, 2, '4.8', general),
  {
    id: 'columns',
    what: 'return over columns, a record',
    unit: 'ns',
    most: 40,
    cause: 'each row is read, and added to the hours and entries of its classes',
  },
  {
    id: 'columns-duckdb',
    what: 'return over columns, ahead of DuckDB’s loaded table',
    unit: '×',
    least: 10,
    cause: 'it sums what is stated; here it is found of each person whether that is what counts',
  },
  {
    id: 'columns-growth',
    what: 'growth of it from 10,000 people to the largest city measured',
    unit: 'exponent',
    most: 1.05,
    cause: 'ten thousand people fit into the caches, a million do not',
  },
  {
    id: 'lines-objects',
    what: 'NDJSON to return through objects, every record validated',
    unit: '× JSON.parse',
    most: 1.4,
    before: '3.1–3.5',
    cause: checking,
  },
  {
    id: 'lines-bytes',
    what: 'NDJSON to return through bytes, every record validated',
    unit: '× JSON.parse',
    most: 0.4,
    cause: lines,
  },
  {
    id: 'lines-duckdb',
    what: 'the same beside DuckDB, one thread, from the same file',
    unit: '× DuckDB',
    most: 1,
    cause: 'it checks no record',
  },
  {
    id: 'city-seconds',
    what: '35 million records of 3 million people',
    unit: 's of processor',
    most: 60,
    before: '320',
    cause: lines,
  },
  {
    id: 'city-memory',
    what: 'memory of the process that counts them',
    unit: 'MB',
    most: 256,
    before: '170–181',
    cause: lines,
  },
  {
    id: 'city-workers',
    what: 'a further record by two threads, processor time of both beside one’s',
    unit: '×',
    most: 1.15,
    before: '1.1–1.27',
    cause: 'two that share caches both run slower',
  },
  {
    id: 'city-speedup',
    what: 'two threads ahead of one, where two cores are free',
    unit: '×',
    least: 1.6,
    cause: 'two that share caches both run slower',
  },
  {
    id: 'person-outcome',
    what: 'twelve records to verdicts, outcome only',
    unit: 'µs',
    most: 1.5,
    cause: 'each record is looked at for whatever could matter to it, and the facts are read from objects',
  },
  {
    id: 'person-rules-engine',
    what: 'the same, ahead of json-rules-engine with the sums',
    unit: '×',
    least: 8,
    cause: 'that engine is given the hours of the year as numbers, and cites nothing',
  },
  {
    id: 'person-publicodes',
    what: 'the same, ahead of publicodes',
    unit: '×',
    least: 100,
    cause: 'it is given the sums; with a rule for each record it takes several times as long',
  },
  {
    id: 'person-lazy',
    what: 'the same with grounds on demand',
    unit: 'µs',
    most: 3,
    before: '123',
    cause: 'as for the outcome',
  },
  {
    id: 'person-grounds',
    what: 'the same with all grounds read',
    unit: 'µs',
    most: 40,
    before: '123',
    cause: grounds,
  },
  {
    id: 'person-allocated',
    what: 'memory allocated for it',
    unit: 'kB',
    most: 60,
    before: '200',
    cause: grounds,
  },
  {
    id: 'explain',
    what: 'explain in one language',
    unit: 'µs',
    most: 80,
    before: '284',
    cause: 'some 24 kB of text and tree are made anew for each answer',
  },
  {
    id: 'boundaries-50',
    what: 'boundaries of a quota with 50 records',
    unit: 'ms',
    most: 100,
    before: '1,700',
    cause: again,
  },
  {
    id: 'boundaries-240',
    what: 'boundaries of a unit of 240 people',
    unit: 's',
    most: 2,
    before: 'minutes',
    cause: again,
  },
  {
    id: 'sensitivity-240',
    what: 'sensitivity of a unit of 240 people',
    unit: 'ms',
    most: 60,
    before: '382',
    cause: 'whoever rests on a reading is asked again for each of its options',
  },
  ...growth,
  {
    id: 'import-all',
    what: 'import of everything',
    unit: 'ms of processor',
    most: 90,
    before: '343',
    cause:
      'most of it is to read and compile the files; to make the schemas of all entities is a tenth of it',
  },
  {
    id: 'import-rules',
    what: 'import of the rules alone',
    unit: 'ms of processor',
    most: 20,
    cause: 'the rules and the tables of the law are read as a whole',
  },
  {
    id: 'first-pass',
    what: 'first pass over 10,000 people beside a warm one',
    unit: '×',
    most: 2,
    before: '2.3–4.8',
    cause: 'half of it is the compiler, which has seen nothing yet',
  },
]
