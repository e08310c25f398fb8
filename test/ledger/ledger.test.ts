import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src/catalogue.js'
import { type RuleId, ruleIds } from '../../src/determination/rule-ids.js'
import { chapters } from '../../src/law/chapters.js'
import { parameterValues } from '../../src/law/parameters.js'
import { isProvisionId, measures, provisionIds } from '../../src/law/provisions.js'
import { vocabularies } from '../../src/law/vocabularies.js'
import { textFigures } from '../../src/ledger/figures.js'
import { ledger } from '../../src/ledger/ledger.js'

const entries = ledger()

describe('the ledger of the Measures', () => {
  it('has 49 articles in 14 chapters with all 112 paragraphs and items, in the order of the text', () => {
    expect(entries.map(({ provision }) => provision)).toStrictEqual(
      provisionIds.filter((id) => id in measures),
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

  it('calls computed only what a rule of its own can cite, and declaratory only what nothing carries', () => {
    for (const { carriage, rules, norms, vocabularies: lists } of entries) {
      const own = rules.filter((id) => id !== 'duties' && id !== 'duty-calendar')
      expect(carriage === 'computed' || carriage === 'procedure').toBe(own.length > 0)
      expect(carriage === 'declaratory').toBe(own.length + norms.length + lists.length === 0)
    }
  })

  it('knows procedures as such', () => {
    const procedural = entries.filter(({ carriage }) => carriage === 'procedure')
    expect(procedural.map(({ provision }) => provision)).toEqual(expect.arrayContaining(['33', '44']))
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
      const ids = Object.keys(vocabularies[owner.vocabulary])
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
