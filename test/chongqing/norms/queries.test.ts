import { describe, expect, it } from 'vitest'
import { actIds, normIds } from '../../../src/chongqing/law/norms/register.js'
import { actors } from '../../../src/chongqing/law/vocabulary.js'
import { interpreter, purposeOf } from '../../../src/chongqing/norms/interpretation.js'
import {
  dutiesOf,
  encouragements,
  normsOf,
  powersOf,
  prohibitionsOf,
  registeredNorms,
  rightsOf,
  whoMay,
} from '../../../src/chongqing/norms/queries.js'
import { responsibilitiesOf } from '../../../src/chongqing/norms/responsibilities.js'
import { openPaths } from '../../support/frozen.js'

describe('what lies on whom', () => {
  it('is every norm under its id, once', () => {
    expect(registeredNorms.map(({ id }) => id)).toEqual(normIds)
    expect(new Set(normIds).size).toBe(normIds.length)
  })

  it.each(actors)('of %s is frozen, of one kind each, and lies on them', (actor) => {
    const lists = [
      ['duty', dutiesOf(actor)],
      ['right', rightsOf(actor)],
      ['power', powersOf(actor)],
      ['prohibition', prohibitionsOf(actor)],
    ] as const
    for (const [kind, list] of lists) {
      expect(openPaths(list)).toStrictEqual([])
      for (const norm of list) expect([norm.kind, norm.bearers.includes(actor)]).toEqual([kind, true])
    }
    const encouraged = encouragements().filter(({ bearers }) => bearers.includes(actor))
    const found = [...lists.flatMap(([, list]) => list), ...encouraged].map(({ id }) => id)
    const expected = registeredNorms.filter(({ bearers }) => bearers.includes(actor)).map(({ id }) => id)
    expect([...found].sort()).toEqual([...expected].sort())
  })

  it('is for the person what 8 to 10, 20, 31, 33 and 41 to 44 give and ask', () => {
    expect(rightsOf('professional').map(({ act }) => act)).toEqual([
      'have-study-time',
      'keep-treatment',
      'complain',
      'apply-for-arbitration',
      'apply-for-arbitration',
      'sue',
      'renew-certificate',
      'use-certificate-after-transfer',
      'declare-self-study',
    ])
    expect(dutiesOf('professional').map(({ provision }) => provision)).toEqual([
      ...['9(1)', '9(2)', '9(3)', '9(3)', '10', '20', '31', '31', '33', '41', '43', '44', '44'],
    ])
    expect(prohibitionsOf('professional').map(({ act }) => act)).toEqual([
      'alter-certificate',
      'forge-certificate',
    ])
    expect(powersOf('professional')).toEqual([])
  })

  it('is no duty for those of society, for instructors and for the labour department', () => {
    for (const actor of ['society', 'instructor', 'labour-department', 'official'] as const) {
      expect(dutiesOf(actor)).toEqual([])
    }
  })
})

describe('what is encouraged', () => {
  it('stands in 11, 14 and 18, and none of it is also owed', () => {
    const acts = encouragements().map(({ act }) => act)
    expect(acts).toEqual([
      'build-learning-organisation',
      'use-universities-as-main-channel',
      'foster-model-providers',
      'offer-activities-to-society',
      'exchange-internationally',
      'find-partners-by-tender',
      'donate',
    ])
    for (const actor of actors) {
      for (const { act } of dutiesOf(actor)) expect(acts).not.toContain(act)
    }
    expect(openPaths(encouragements())).toStrictEqual([])
  })
})

describe('who may', () => {
  it.each(actIds)('%s: whoever a norm names for it, unless it forbids it', (act) => {
    const named = registeredNorms.filter((norm) => norm.act === act && norm.kind !== 'prohibition')
    const answer = whoMay(act)
    expect(answer).toHaveLength(named.reduce((sum, { bearers }) => sum + bearers.length, 0))
    expect(openPaths(answer)).toStrictEqual([])
  })

  it('tells who leads and who joins', () => {
    expect(whoMay('draft-municipal-plan').map(({ actor, part }) => [actor, part])).toEqual([
      ['municipal-personnel', 'leads'],
      ['industry-department', 'joins'],
      ['industry-organisation', 'joins'],
    ])
    expect(whoMay('countersign-guidance').map(({ part }) => part)).toEqual(['joins', 'joins', 'joins'])
    expect(whoMay('interpret')).toEqual([
      {
        actor: 'municipal-personnel',
        kind: 'power',
        strength: 'declaratory',
        part: 'alone',
        norm: 'interpret',
        provision: '48',
      },
    ])
  })

  it('says of an encouragement that it is no more than that', () => {
    expect(whoMay('donate').map(({ actor, kind }) => [actor, kind])).toEqual([['society', 'encouragement']])
  })
})

describe('the norms of an article', () => {
  it('are those of all its provisions', () => {
    expect(normsOf(21).map(({ kind }) => kind)).toEqual(['duty', 'prohibition', 'prohibition', 'prohibition'])
    expect(normsOf(15).map(({ provision }) => provision)).toEqual([
      ...['15.1', '15.2', '15.2', '15.2', '15.3', '15.3', '15.3'],
    ])
    expect(normsOf('15.1')).toHaveLength(1)
  })

  it('are none where it only defines, lists or states principles', () => {
    for (const article of [1, 2, 3, 4, 22, 26, 29, 37, 49]) expect(normsOf(article)).toEqual([])
  })

  it('of the Measures are not those of the Regulation', () => {
    expect(normsOf(11).map(({ provision }) => provision)).toEqual(['11', '11'])
    expect(normsOf('R11.2').map(({ id }) => id)).toEqual(['record-study/agency'])
    const measures = Array.from({ length: 49 }, (_, i) => normsOf(i + 1)).flat()
    expect(measures).toHaveLength(normIds.length - 2)
  })

  it.each([0, 50, 1.5, Number.NaN])('are asked of article %s in vain', (article) => {
    expect(() => normsOf(article)).toThrow(
      expect.objectContaining({ code: 'unknown-article', data: { argument: 'where' } }),
    )
  })
})

describe('the responsibilities of a role', () => {
  it('are six, six and five items, and for the first two one of Article 35', () => {
    const items = (role: 'personnel' | 'industry' | 'unit') =>
      responsibilitiesOf(role).map(({ item }) => item)
    expect(items('personnel')).toEqual(['5(1)', '5(2)', '5(3)', '5(4)', '5(5)', '5(6)', '35'])
    expect(items('industry')).toEqual(['6(1)', '6(2)', '6(3)', '6(4)', '6(5)', '6(6)', '35'])
    expect(items('unit')).toEqual(['7(1)', '7(2)', '7(3)', '7(4)', '7(5)'])
  })

  it('share Article 35 and not what it asks', () => {
    expect(responsibilitiesOf('personnel').at(-1)?.norms).toEqual(['guide-standardised-teaching'])
    expect(responsibilitiesOf('industry').at(-1)?.norms).toEqual(['organise-standardised-teaching'])
  })

  it('are all the duties of their provisions, the city-wide call-up included', () => {
    const items = responsibilitiesOf('personnel').flatMap((one) => one.norms)
    expect(items).toHaveLength(14)
    expect(items).toContain('call-up-learners')
    expect(openPaths(responsibilitiesOf('unit'))).toStrictEqual([])
  })
})

describe('the purpose and the interpreter', () => {
  it('are data, and nothing is owed under Article 1', () => {
    expect(purposeOf()).toEqual({
      provision: '1',
      use: 'interpretation-only',
      aims: [
        'carry-out-the-regulation',
        'strengthen-overall-management',
        'encouraging-environment',
        'train-skilled-people',
      ],
    })
    expect(openPaths(purposeOf())).toStrictEqual([])
  })

  it('keeps the old name beside the later ones, by the day on which each is attested', () => {
    const more = { name: '市人力资源和社会保障局', attestedOn: '2009-01-01', source: { other: 'a caller' } }
    const { names, actor, provision } = interpreter([more])
    expect([actor, provision]).toEqual(['municipal-personnel', '48'])
    expect(names.map(({ attestedOn }) => attestedOn)).toEqual(['2006-02-27', '2009-01-01', '2010-07-23'])
    expect(names[1]).toEqual(more)
    expect(interpreter().names).toHaveLength(2)
    expect(openPaths(interpreter([more]))).toStrictEqual([])
    expect([Object.isFrozen(more), Object.isFrozen(more.source)]).toEqual([false, false])
  })

  it('refuses a day that does not exist', () => {
    expect(() => interpreter([{ name: '甲', attestedOn: '2010-02-30', source: '48' }])).toThrow(
      expect.objectContaining({ code: 'invalid-date', data: { argument: 'attestedOn' } }),
    )
  })
})
