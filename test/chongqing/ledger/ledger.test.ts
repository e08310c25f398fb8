import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { catalogue, type RuleId, ruleIds } from '../../../src/chongqing/catalogue.js'
import { chapters } from '../../../src/chongqing/law/chapters.js'
import { parameterValues } from '../../../src/chongqing/law/parameters.js'
import { isProvisionId, provisionIds } from '../../../src/chongqing/law/provisions.js'
import { isRegulation } from '../../../src/chongqing/law/reference.js'
import { vocabularies } from '../../../src/chongqing/law/vocabularies.js'
import { textFigures } from '../../../src/chongqing/ledger/figures.js'
import { type Carriage, ledger } from '../../../src/chongqing/ledger/ledger.js'

const entries = ledger()

describe('the ledger of the Measures', () => {
  it('has 49 articles in 14 chapters with all 112 paragraphs and items, in the order of the text', () => {
    expect(entries.map(({ provision }) => provision)).toStrictEqual(
      provisionIds.filter((id) => !isRegulation(id)),
    )
    expect(entries).toHaveLength(112)
    expect([...new Set(entries.map(({ article }) => article))]).toStrictEqual(
      Array.from({ length: 49 }, (_, index) => index + 1),
    )
    expect(chapters).toHaveLength(14)
  })

  it.each(entries)('$provision has an owner or a stated reason', (entry) => {
    const owners = [entry.rules, entry.parameters, entry.vocabularies, entry.norms].flat()
    expect(owners.length > 0 || entry.withoutNorm !== null).toBe(true)
    // Either it holds norms, or the register says why it holds none; never both and never neither.
    expect(entry.norms.length > 0).toBe(entry.withoutNorm === null)
  })

  const carriedAs = (asked: Carriage) =>
    entries.filter(({ carriage }) => carriage === asked).map(({ provision }) => provision)

  it('calls decided only what a rule decides by, and recorded only what no rule cites', () => {
    for (const { provision, carriage, rules, lookups } of entries) {
      const isIn = (ids: readonly string[]): boolean => ids.includes(provision)
      for (const id of rules) expect(isIn(catalogue[id].lookups)).toBe(false)
      for (const id of lookups) expect(isIn(catalogue[id].lookups)).toBe(true)
      const citing = ruleIds.filter((id) => isIn(catalogue[id].provisions))
      expect([...rules, ...lookups].sort()).toStrictEqual([...citing].sort())
      const deciding = rules.filter((id) => !isIn(catalogue[id].checksOff))
      expect(carriage === 'decided').toBe(deciding.length > 0)
      expect(carriage === 'recorded').toBe(citing.length === 0)
    }
  })

  it('calls checked off what is a list or a label for whoever asks', () => {
    expect(carriedAs('checked-off')).toStrictEqual([
      ...[
        '11',
        '12.2',
        '12.4',
        '12.5',
        '13',
        '13(1)',
        '13(2)',
        '13(3)',
        '13(5)',
        '13(6)',
        '13(8)',
        '16',
        '22',
      ],
      ...['26', '26(1)', '26(2)', '26(3)', '26(4)', '26(5)', '26(6)', '26(7)', '26(8)', '27(2)', '28.1'],
      ...['36(1)', '36(2)', '36(3)', '36(4)', '37(1)', '37(2)', '37(3)', '43', '45'],
    ])
  })

  it('calls looked up what rules only read out: who owes what, who is competent, who was found wanting', () => {
    expect(carriedAs('looked-up')).toStrictEqual([
      ...['5', '5(1)', '5(2)', '5(3)', '5(4)', '5(5)', '5(6)'],
      ...['6', '6(1)', '6(2)', '6(3)', '6(5)', '6(6)'],
      ...['7(1)', '7(2)', '7(4)', '7(5)'],
      ...['9(1)', '14.1', '35', '48'],
    ])
  })

  it('calls recorded what asks nothing by itself', () => {
    expect(carriedAs('recorded')).toStrictEqual(['1', '7', '8', '9', '23', '27', '36', '37'])
  })

  it('is told on the first page, in English and in Chinese, with the figures that it has', () => {
    const counts = (['decided', 'checked-off', 'looked-up', 'recorded'] as const).map(
      (carriage) => carriedAs(carriage).length,
    )
    const [decided, checkedOff, lookedUp, recorded] = counts
    const told = `Of the ${entries.length} provisions of the text ${decided} are decided, ${checkedOff} checked off, ${lookedUp} looked up and ${recorded} recorded`
    expect(readFileSync('README.md', 'utf8').replace(/\s+/g, ' ')).toContain(told)
    expect(readFileSync('docs/zh-CN/README.md', 'utf8')).toContain(
      `全文${entries.length}项规定中，${decided}项据以判定，${checkedOff}项逐项核对，${lookedUp}项可供查询，${recorded}项仅作记载`,
    )
  })

  it('knows the rules that look things up in the register as such', () => {
    const looking = ruleIds.filter((id) => catalogue[id].lookups.length > 0)
    expect(looking).toStrictEqual([
      'competent-authority',
      'missing-responsibilities',
      'duties',
      'duty-calendar',
      'no-sanction',
    ])
    // What else they cite they decide by: the city, the date of force.
    const deciding = looking.map((id) => {
      const { provisions, lookups }: { provisions: readonly string[]; lookups: readonly string[] } =
        catalogue[id]
      return provisions.filter((one) => !lookups.includes(one))
    })
    expect(deciding).toStrictEqual([['4'], [], ['49'], ['49'], []])
  })

  it('is frozen plain data', () => {
    expect(JSON.parse(JSON.stringify(entries))).toStrictEqual(entries)
    expect(Object.isFrozen(entries[0]?.rules)).toBe(true)
  })
})

describe('every rule names provisions that exist', () => {
  it.each(ruleIds.map((id) => ({ id })))('$id', ({ id }) => {
    const { provisions } = catalogue[id as RuleId]
    for (const provision of provisions) expect(isProvisionId(provision)).toBe(true)
    expect(catalogue[id as RuleId].id).toBe(id)
  })
})

describe('every figure of the text has an owner that holds just that figure', () => {
  it.each(textFigures)('$provision $owner', ({ provision, owner }) => {
    if (owner.kind === 'parameter') {
      expect(parameterValues[owner.parameter].map(({ value }) => value)).toStrictEqual([owner.value])
    } else if (owner.kind === 'vocabulary') {
      const ids: readonly string[] = vocabularies[owner.vocabulary]
      expect(owner.open ? ids.filter((id) => id !== 'other') : ids).toHaveLength(owner.count)
    } else {
      const items = provisionIds.filter((id) => id.startsWith(`${provision}(`))
      expect(items).toHaveLength(owner.count)
    }
  })

  it('has every figure and every count that the text holds', () => {
    const counted = textFigures.map(({ provision, owner }) => {
      const figure = owner.kind === 'parameter' ? owner.value : String(owner.count)
      return `${provision}: ${figure}`
    })
    expect(counted).toEqual(
      expect.arrayContaining([
        ...['5: 6', '6: 6', '7: 5', '8: 3', '9: 3', '8(1): 80', '9(2): 80', '34: 80', '12.3: 1:4', '30.1: 6'],
        ...[
          '19: 0.015',
          '24: 5',
          '34: 11-01..10-31',
          '49: 2006-02-27',
          '12.1: 3',
          '13: 8',
          '27(2): 4',
          '27(2): 5',
        ],
        ...[
          '26: 8',
          '22: 4',
          '36: 4',
          '37: 3',
          '39: 4',
          '44: 6',
          '11: 5',
          '16: 7',
          '23: 3',
          '23(1): 4',
          '34: 7',
        ],
      ]),
    )
  })
})
