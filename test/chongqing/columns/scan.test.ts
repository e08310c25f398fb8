// Each way in which a line may differ from what the scanner knows: it is read as the schemas read it, and whether the scanner
// itself reads it is told, so that none of the ways is taken for another.
import { describe, expect, test } from 'vitest'
import { addColumns, peopleIn } from '../../../src/chongqing/columns/add-columns.js'
import { building } from '../../../src/chongqing/columns/building.js'
import { columnsOf } from '../../../src/chongqing/columns/from-people.js'
import { columnsIn, parsePersonLine } from '../../../src/chongqing/columns/read-columns.js'
import { lineScan } from '../../../src/chongqing/columns/scan/line.js'
import { passesRecord } from '../../../src/chongqing/columns/scan/record.js'
import { recordRoom } from '../../../src/chongqing/columns/scan/scanned.js'
import { hashOfText } from '../../../src/chongqing/columns/scan/signs.js'
import { addPeople, emptyTally } from '../../../src/chongqing/statistics/tally.js'
import { jsonIn } from '../../../src/engine/facts/json.js'
import { cursorOf } from '../../../src/engine/facts/scan/cursor.js'
import { utf8Of } from '../../../src/engine/facts/utf8.js'

const person =
  '{"id":"p1","title":"junior","education":"bachelor","role":"professional","employments":[{"unitId":"u1","from":"2010-01-01"}]}'
const total = '{"kind":"total","from":"2025-03-03","to":"2025-03-05","hours":"12"}'
const record = (study: string, more = ''): string =>
  `{"id":"r1","personId":"p1","title":"培训","form":"distance","study":${study}${more}}`
const lineOf = (one: string, who = person): string => `{"person":${who},"records":[${one}]}`
const entry = (more: string): string =>
  `,"registration":{"certificateNumber":"z","registeredOn":"2025-03-06",${more}}`

/** Whether the scanner itself reads a line. */
const isScanned = (line: string): boolean => lineScan(building())(cursorOf(utf8Of(`${line}\n`)), 0)

const bySchema = (line: string) => parsePersonLine(jsonIn(utf8Of(line)) ?? null)

/** Lines are read together as the schemas read each. */
const agree = (lines: readonly string[]): void => {
  const read = lines.map(bySchema)
  const { columns, refused } = columnsIn(utf8Of(lines.join('\n')))
  const people = read.flatMap((one) => (one.ok ? [one.value] : []))
  const empty = emptyTally(2025)
  expect(peopleIn(columns)).toBe(people.length)
  expect(refused.map(({ problems }) => problems)).toStrictEqual(
    read.flatMap((one) => (one.ok ? [] : [one.problems])),
  )
  expect(addColumns(empty, columns)).toStrictEqual(addPeople(empty, people))
  expect(columns.rows).toStrictEqual(columnsOf(people).rows)
}

/** Lines with records after which others may be known by what is written alike. */
const usual = [
  record(total),
  record(total, entry('"registrar":"unit","entryStands":true')),
  record(total, ',"subject":"elective","proofs":["a"],"classId":"k","cost":12'),
  record(total.replace('}', ',"travelDays":1,"restDays":"0.5"}')),
  record('{"kind":"sessions","sessions":[{"date":"2025-03-03","hours":2}]}'),
  record('{"kind":"sessions","sessions":[{"date":"2025-03-03","dayFraction":1}]}'),
  record(total, ',"result":{"kind":"score","value":88.5,"passed":true}'),
  record(total, ',"relatedToProfession":true').replace('distance', 'qualification-exam'),
].map((one) => lineOf(one))

test('a record is known part by part where it only begins as one before', () => {
  const more = ['', ',"subject":"elective"', entry('"registrar":"unit"'), ',"proofs":["a"]', ',"proofs":[]']
  const room = recordRoom()
  const cursor = cursorOf(utf8Of(`${more.map((one) => record(total, one)).join()}\n`))
  for (const _ of more) {
    expect(passesRecord(cursor, room)).toBe(true)
    cursor.at++
  }
})

test('records with more proofs than are compared are kept as texts', () => {
  const records = Array.from({ length: 9 }, (_, i) => {
    const proofs = Array.from({ length: 60 }, (_, j) => `"proof ${i} ${j}"`).join()
    return record(total.replaceAll('-03-', `-0${i + 1}-`), `,"proofs":[${proofs}]`).replace('r1', `r${i}`)
  })
  const line = utf8Of(lineOf(records.join()))
  const { columns } = columnsIn(line)
  const empty = emptyTally(2025)
  expect(columns.keptEnds.length).toBe(9)
  expect(addColumns(empty, columns)).toStrictEqual(
    addPeople(empty, [parsePersonLine.orThrow(jsonIn(line) as object)]),
  )
})

test('units are known by their bytes, where their hashes are the same as well', () => {
  const units = ['u1qsa1ku', 'u0g6qvcy']
  expect(new Set(units.map((unit) => hashOfText(unit, 0))).size).toBe(1)
  const lines = units.map((unit) => lineOf('', person.replace('u1', unit)))
  expect(columnsIn(utf8Of(lines.join('\n'))).columns.units).toStrictEqual(units)
})

/** Whether the schemas accept it; what comes of it is the same by both ways, whatever was read before. */
const isAccepted = (line: string): boolean => {
  agree([line])
  agree([...usual, line, line, ...usual])
  return bySchema(line).ok
}

describe('what the scanner reads', () => {
  test.each([
    ['a total of hours', lineOf(record(total))],
    ['a total of days', lineOf(record('{"kind":"total","days":1.5,"from":"2025-03-03","to":"2025-03-05"}'))],
    ['travel and rest', lineOf(record(total.replace('}', ',"travelDays":"0.5","restDays":1}')))],
    ['none of either', lineOf(record(total.replace('}', ',"travelDays":0,"restDays":"0.00"}')))],
    [
      'sessions',
      lineOf(
        record(
          '{"kind":"sessions","sessions":[{"date":"2025-03-03","hours":"2"},{"dayFraction":"0.5","date":"2024-02-29"}]}',
        ),
      ),
    ],
    ['spaces behind signs', `{"person": ${person}, "records": [ ${record(total)} ]} `.trimEnd()],
    ['nobody’s records', lineOf('')],
    [
      'two records',
      lineOf(`${record(total)},${record(total.replaceAll('-03-', '-04-')).replace('r1', 'r0')}`),
    ],
    [
      'one of an id with the beginning of another',
      lineOf(`${record(total).replace('r1', 'r12')},${record(total.replaceAll('-03-', '-04-'))}`),
    ],
    ['records of one id', lineOf(`${record(total)},${record(total)}`)],
    [
      'all that changes no hours',
      lineOf(
        record(
          total,
          ',"content":"other","completionNumber":null,"proofs":[],"hostId":"h","providerId":"v","providerRoute":null,"capacity":"individual","offTheJob":true,"cost":"12.50"',
        ),
      ),
    ],
    ['a route', lineOf(record(total, ',"providerRoute":"15.2"'))],
    [
      'proofs',
      lineOf(
        record(
          total,
          ',"completionNumber":"11010519491231002X","proofs":["a","b"],"classId":"k","subject":"elective"',
        ),
      ),
    ],
    ['one that may not teach', lineOf(record(total, ',"providerEligible":false'))],
    ['one that may', lineOf(record(total, ',"providerEligible":true'))],
    ['an entry', lineOf(record(total, entry('"registrar":"unit","entryStands":true')))],
    ['an entry of no office', lineOf(record(total, entry('"registrar":"other"')))],
    ['an entry that does not stand', lineOf(record(total, entry('"registrar":"unit","entryStands":false')))],
    ['an entry in question', lineOf(record(total, entry('"registrar":"unit","entryStands":null')))],
    ['passed', lineOf(record(total, ',"result":{"kind":"pass-or-fail","value":"pass"}'))],
    ['not completed', lineOf(record(total, ',"result":{"kind":"completion","value":"not-completed"}'))],
    ['points', lineOf(record(total, ',"result":{"kind":"score","value":"88.5","passed":true}'))],
    ['a grade of which it is not known', lineOf(record(total, ',"result":{"kind":"grade","value":"良好"}'))],
    [
      'an examination of the profession',
      lineOf(record(total, ',"relatedToProfession":true').replace('distance', 'qualification-exam')),
    ],
    ['one of which it is not known', lineOf(record(total).replace('distance', 'qualification-exam'))],
    ['a result of work', lineOf(record(total).replace('distance', 'other'))],
    [
      'days of another form',
      lineOf(record(total.replace('hours', 'days').replace('12', '2')).replace('distance', 'other')),
    ],
    ['no hours of another form', lineOf(record(total.replace('12', '0')).replace('distance', 'other'))],
    ['self-study', lineOf(record(total).replace('distance', 'self-study'))],
    ['another person’s', lineOf(record(total).replace('"personId":"p1"', '"personId":"p2"'))],
    ['nobody’s', lineOf(record(total).replace('"personId":"p1",', ''))],
    ['a person with a name', lineOf('', '{"name":"甲某","citizenNumber":"11010519491231002X","id":"p1"}')],
    ['one without anything else', lineOf('', '{"id":"p1"}')],
    ['an employment that ended', lineOf('', person.replace('"}]', '","to":"2025-05-31"}]'))],
    ['one that has no end', lineOf('', person.replace('"}]', '","to":"2099-12-31"}]'))],
    ['one that ends on no day', lineOf('', person.replace('"}]', '","to":"9999-12-31"}]'))],
    ['one of another kind that only the schema reads', lineOf(record('{"kind":"unstated"}'))],
    [
      'a year of sessions that only the schema reads',
      lineOf(
        record(
          `{"kind":"sessions","sessions":[${Array.from({ length: 70 }, (_, i) => `{"date":"2025-0${1 + Math.floor(i / 28)}-${String(1 + (i % 28)).padStart(2, '0')}","hours":2}`).join()}]}`,
        ),
      ),
    ],
    ['a sign of its own', lineOf(record(total).replace('培训', '①'))],
    ['points twice', lineOf(record(total, ',"result":{"kind":"score","value":1,"value":2}'))],
    [
      'passed twice',
      lineOf(record(total, ',"result":{"kind":"score","passed":true,"passed":false,"value":2}')),
    ],
    ['a last day twice', lineOf(record(total.replace('}', ',"to":"2025-03-06"}')))],
    ['a volume', lineOf(record(total, entry('"registrar":"unit","volume":1')))],
    [
      'a day of a session twice',
      lineOf(record('{"kind":"sessions","sessions":[{"date":"2025-03-02","date":"2025-03-03","hours":2}]}')),
    ],
    ['a record about another', lineOf(record(total, ',"repeats":{"classId":"k"}'))],
    [
      'more days of travel than a row can say',
      lineOf(record(total.replace('2025-03-05', '2999-03-05').replace('}', ',"travelDays":"700"}'))),
    ],
    [
      'signs of Chinese',
      lineOf(record(total).replace('培训', '《条例》、“新规”（一），第1期：①'.replace('①', '甲'))),
    ],
  ])('%s', (_, line) => {
    expect([isAccepted(line), isScanned(line)]).toStrictEqual([true, true])
  })
})

describe('what it leaves to the schemas, which accept it', () => {
  test.each([
    ['the records first', `{"records":[],"person":${person}}`],
    ['escapes', lineOf('', '{"id":"p\\u0031"}')],
    ['a name that is escaped', lineOf('', '{"i\\u0064":"p1"}')],
    ['a tab between', `{"person":\t${person},"records":[]}`],
    ['a beginning of which the day is not known', lineOf('', person.replace('2010-01-01', '2010'))],
    ['two employments', lineOf('', person.replace('}]', '},{"unitId":"u2","from":"2020-01-01"}]'))],
    ['a field twice', lineOf('', '{"id":"p2","id":"p1"}')],
    ['an employment’s twice', lineOf('', person.replace('"unitId":"u1"', '"unitId":"u0","unitId":"u1"'))],
    [
      'a long profile',
      lineOf('', `{"id":"p1","education":"bachelor"${',"education":"bachelor"'.repeat(200)}}`),
    ],
    [
      'many records',
      lineOf(Array.from({ length: 300 }, (_, i) => record(total).replace('r1', `r${i}`)).join()),
    ],
    ['a unit with many digits', lineOf('', person.replace('u1', '12345678901234567'))],
  ])('%s', (_, line) => {
    expect([isAccepted(line), isScanned(line)]).toStrictEqual([true, false])
  })
})

describe('what it leaves to the schemas, which refuse it', () => {
  test.each([
    ['no JSON', 'x'],
    ['more behind it', `${lineOf('')}x`],
    ['no person', '{"person":7,"records":[]}'],
    ['a person without an id', lineOf('', '{"title":"junior"}')],
    ['an id of spaces', lineOf('', '{"id":" p1"}')],
    ['an empty id', lineOf('', '{"id":""}')],
    ['a long id', lineOf('', `{"id":"${'p'.repeat(201)}"}`)],
    ['a title that there is not', lineOf('', '{"id":"p1","title":"x"}')],
    ['a profile that is no JSON', lineOf('', '{"id":"p1","title":x}')],
    ['a name that is none', lineOf('', '{"id":"p1","name":7}')],
    ['a citizen number that is none', lineOf('', '{"id":"p1","citizenNumber":"110105194912310021"}')],
    ['an employment that ends before it begins', lineOf('', person.replace('"}]', '","to":"2009-12-31"}]'))],
    [
      'one that ends in a year without end and before it begins',
      lineOf('', person.replace('2010-01-01"}]', '2999-01-01","to":"2100-01-01"}]')),
    ],
    ['an employment on no day', lineOf('', person.replace('2010-01-01', '2010-02-30'))],
    ['an employment with nobody', lineOf('', person.replace('"unitId":"u1",', ''))],
    ['a unit that is none', lineOf('', person.replace('"u1"', '7'))],
    ['an employment of other fields', lineOf('', person.replace('"unitId"', '"unit"'))],
    ['employments that are none', lineOf('', person.replace('[{', '[').replace('}]', ']'))],
    ['records that are none', `{"person":${person},"records":7}`],
    ['a record that is none', lineOf('7')],
    ['a name of other letters', lineOf(record(total, ',"tatle":7'))],
    ['a name that is told from others only by its letters', lineOf(record(total, ',"tabcdef^":7'))],
    ['a total of other fields', lineOf(record(total.replace('}', ',"minutes":2}')))],
    ['an entry of other fields', lineOf(record(total, entry('"office":"unit"')))],
    ['an entry twice', lineOf(record(total, entry('"registrar":"unit","registrar":"x"')))],
    ['a name without a colon', lineOf(record(total, ',"subject" "elective"'))],
    ['a day that is no text', lineOf(record(total.replace('"2025-03-03"', '20250303')))],
    ['another name of a field', lineOf(record(total, ',"hours":7'))],
    ['a name with a space', `{"person ":${person},"records":[]}`],
    ['days that run back', lineOf(record(total.replace('2025-03-05', '2025-03-02')))],
    ['a day that there is not', lineOf(record(total.replace('2025-03-05', '2025-02-29')))],
    ['a month that there is not', lineOf(record(total.replace('2025-03-05', '2025-13-05')))],
    ['a year that there is not', lineOf(record(total.replace('2025-03-05', '3025-03-05')))],
    ['a day with other signs', lineOf(record(total.replace('2025-03-05', '2025/03/05')))],
    ['neither hours nor days', lineOf(record('{"kind":"total","from":"2025-03-03","to":"2025-03-05"}'))],
    ['both', lineOf(record(total.replace('}', ',"days":2}')))],
    ['more travel than days', lineOf(record(total.replace('}', ',"travelDays":3.01}')))],
    ['three places', lineOf(record(total.replace('12', '1.125')))],
    ['an open point', lineOf(record(total.replace('12', '1.')))],
    ['a leading zero', lineOf(record(total.replace('12', '012')))],
    ['six digits', lineOf(record(total.replace('12', '123456')))],
    ['a sign', lineOf(record(total.replace('12', '-1')))],
    ['an open text', lineOf(record(total.replace('"12"', '"12')))],
    ['a study without its kind first', lineOf(record('{"from":"2025-03-03","kind":"total"}'))],
    ['a kind that there is not', lineOf(record('{"kind":"x"}'))],
    [
      'a session of no hours',
      lineOf(record('{"kind":"sessions","sessions":[{"date":"2025-03-03","hours":0}]}')),
    ],
    [
      'a session of more than a day',
      lineOf(record('{"kind":"sessions","sessions":[{"date":"2025-03-03","dayFraction":1.5}]}')),
    ],
    ['a session without a day', lineOf(record('{"kind":"sessions","sessions":[{"hours":2}]}'))],
    ['a session without an amount', lineOf(record('{"kind":"sessions","sessions":[{"date":"2025-03-03"}]}'))],
    [
      'a session of two amounts',
      lineOf(record('{"kind":"sessions","sessions":[{"date":"2025-03-03","hours":2,"dayFraction":1}]}')),
    ],
    ['a session of other fields', lineOf(record('{"kind":"sessions","sessions":[{"day":"2025-03-03"}]}'))],
    ['a session on no day', lineOf(record('{"kind":"sessions","sessions":[{"date":"x","hours":2}]}'))],
    ['a session that is none', lineOf(record('{"kind":"sessions","sessions":[7]}'))],
    ['sessions that are none', lineOf(record('{"kind":"sessions","sessions":7}'))],
    ['sessions and a day', lineOf(record('{"kind":"sessions","from":"2025-03-03"}'))],
    ['no sessions', lineOf(record('{"kind":"sessions","sessions":[]}'))],
    ['a form that there is not', lineOf(record(total).replace('distance', 'x'))],
    ['a subject that there is not', lineOf(record(total, ',"subject":"x"'))],
    ['no title', lineOf(record(total).replace('"title":"培训",', ''))],
    ['a title that is none', lineOf(record(total).replace('"培训"', '7'))],
    ['a personal key that is none', lineOf(record(total).replace('"personId":"p1"', '"personId":7'))],
    [
      'an entry without its day',
      lineOf(record(total, ',"registration":{"certificateNumber":"z","registrar":"unit"}')),
    ],
    [
      'an entry on no day',
      lineOf(record(total, entry('"registrar":"unit"').replace('2025-03-06', '2025-3-6'))),
    ],
    ['an entry of nobody', lineOf(record(total, entry('"registrar":"x"')))],
    ['an entry without a number', lineOf(record(total, entry('"registrar":"unit"').replace('"z"', '7')))],
    ['a volume that is a text', lineOf(record(total, entry('"registrar":"unit","volume":"1"')))],
    ['a part of a volume', lineOf(record(total, entry('"registrar":"unit","volume":1.5')))],
    ['no volume', lineOf(record(total, entry('"registrar":"unit","volume":0')))],
    ['an entry that is none', lineOf(record(total, ',"registration":7'))],
    ['an entry that may stand', lineOf(record(total, entry('"registrar":"unit","entryStands":"no"')))],
    ['a result of no kind', lineOf(record(total, ',"result":{"value":"pass"}'))],
    ['a result of another', lineOf(record(total, ',"result":{"kind":"x"}'))],
    ['a result without a value', lineOf(record(total, ',"result":{"kind":"score"}'))],
    ['a value that there is not', lineOf(record(total, ',"result":{"kind":"pass-or-fail","value":"x"}'))],
    ['points that are none', lineOf(record(total, ',"result":{"kind":"score","value":"x"}'))],
    ['a grade that is none', lineOf(record(total, ',"result":{"kind":"grade","value":7}'))],
    [
      'passed where that is the value',
      lineOf(record(total, ',"result":{"kind":"completion","passed":true}')),
    ],
    ['passed that is neither', lineOf(record(total, ',"result":{"kind":"score","passed":7,"value":1}'))],
    ['a field of no result', lineOf(record(total, ',"result":{"kind":"score","x":1}'))],
    ['a result that is none', lineOf(record(total, ',"result":7'))],
    ['proofs that are none', lineOf(record(total, ',"proofs":7'))],
    ['a proof that is none', lineOf(record(total, ',"proofs":[7]'))],
    ['a class that is none', lineOf(record(total, ',"classId":7'))],
    ['a completion that is none', lineOf(record(total, ',"completionNumber":7'))],
    ['whether it may teach', lineOf(record(total, ',"providerEligible":7'))],
    ['whether it has to do with it', lineOf(record(total, ',"relatedToProfession":7'))],
    ['a host that is none', lineOf(record(total, ',"hostId":7'))],
    ['off the job', lineOf(record(total, ',"offTheJob":7'))],
    ['content', lineOf(record(total, ',"content":7'))],
    ['capacity', lineOf(record(total, ',"capacity":7'))],
    ['a route that there is not', lineOf(record(total, ',"providerRoute":7'))],
    ['a cost with a word', lineOf(record(total, ',"cost":12x'))],
    ['a list that does not end', `{"person":${person},"records":[${record(total)}`],
    ['a text that does not end', `{"person":${person},"records":[{"id":"r1`],
    ['a name that does not end', '{"person":{"titl'],
    ['a value that does not end', '{"person":{"id":"p1","title":"a\\'],
    ['a list in a profile that does not end', '{"person":{"id":"p1","title":[1,"a"'],
  ])('%s', (_, line) => {
    expect([isAccepted(line), isScanned(line)]).toStrictEqual([false, false])
  })
})

test('a line of broken characters is refused', () => {
  const bytes = utf8Of(lineOf(record(total)))
  bytes[bytes.indexOf(0xe5) + 1] = 0x20
  expect(columnsIn(bytes).refused.map(({ problems }) => problems.map(({ code }) => code))).toStrictEqual([
    ['type'],
  ])
})
