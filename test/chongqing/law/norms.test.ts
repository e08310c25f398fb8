import { describe, expect, it } from 'vitest'
import { catalogue } from '../../../src/chongqing/catalogue.js'
import type { Norm } from '../../../src/chongqing/law/norms/norm.js'
import { actIds, type NormId, normIds, norms } from '../../../src/chongqing/law/norms/register.js'
import { responsibilityItems } from '../../../src/chongqing/law/norms/roles.js'
import { withoutNorm } from '../../../src/chongqing/law/norms/without.js'
import { type ProvisionId, provisionIds, provisions } from '../../../src/chongqing/law/provisions.js'
import { isRegulation } from '../../../src/chongqing/law/reference.js'
import { type Actor, actors } from '../../../src/chongqing/law/vocabulary.js'
import { rulesOfNorm } from '../../../src/chongqing/ledger/ledger.js'

const all = normIds.map((id) => ({ id, ...norms[id] }))
const of = (provision: ProvisionId) => all.filter((norm) => norm.provision === provision)
const ids = (isAsked: (norm: Norm) => boolean): NormId[] => all.filter(isAsked).map(({ id }) => id)
const measuresIds = provisionIds.filter((id) => !isRegulation(id))

describe('the register of norms', () => {
  it.each(measuresIds)('says of %s what is owed, or why nothing is', (id) => {
    const reason = Object.hasOwn(withoutNorm, id)
    expect(of(id).length > 0).toBe(!reason)
  })

  it('gives reasons in the order of the text, for provisions of the Measures only', () => {
    const given = new Set<string>(Object.keys(withoutNorm))
    expect(measuresIds.filter((id) => given.has(id))).toHaveLength(given.size)
    expect(measuresIds).toHaveLength(112)
  })

  it('stands in the order of the text, the Regulation last', () => {
    const places = all.map(({ provision }) => provisionIds.indexOf(provision))
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  it('takes from the Regulation only the duty to record, on which Article 46 rests', () => {
    expect(all.filter(({ provision }) => isRegulation(provision)).map(({ provision }) => provision)).toEqual([
      'R11.1',
      'R11.2',
    ])
    expect(ids(({ restsOn }) => restsOn !== undefined)).toEqual(['penalise/refusal'])
    expect(norms['penalise/refusal'].restsOn).toBe('R18')
  })

  it('fills in with `contents` only norms that exist', () => {
    for (const reason of Object.values(withoutNorm)) {
      if (reason.reason === 'contents') for (const id of reason.of) expect(normIds).toContain(id)
    }
  })

  it.each(actIds)(
    'names a norm of %s by that act, and where several share it, also by which of them',
    (act) => {
      const kebab = /^[a-z]+(?:-[a-z]+)*$/
      const named = ids((norm) => norm.act === act)
      expect(act).toMatch(kebab)
      if (named.length === 1) expect(named).toEqual([act])
      else for (const id of named) expect(id.split('/')).toEqual([act, expect.stringMatching(kebab)])
      expect(new Set(named).size).toBe(named.length)
    },
  )

  it('uses every act, and the acts first stand in the order of the text', () => {
    const used = [...new Set(all.map(({ act }) => act))]
    expect(used).toEqual(actIds)
  })
})

describe('the bearers of norms', () => {
  /** Article 14 binds nobody and encourages; 18 encourages donors; 15.3 lets a department have its say. */
  const notBound: readonly NormId[] = [
    'use-universities-as-main-channel',
    'foster-model-providers',
    'offer-activities-to-society',
    'exchange-internationally',
    'find-partners-by-tender',
    'consent-to-public-training',
    'donate',
  ]

  it('are those whom the provision binds, but for the encouraged and one whose consent is asked', () => {
    const strangers = ids(({ bearers, provision }) =>
      bearers.some((actor) => !provisions[provision].binds.includes(actor)),
    )
    expect(strangers).toEqual(notBound)
  })

  /** 18: the cost is shared by state, unit and individual, and no share is set for anyone. */
  it('or those towards whom they stand, are all whom a provision binds, but for the principle of 18', () => {
    const silent = measuresIds.flatMap((id) => {
      const named = new Set<Actor>(
        of(id).flatMap(({ bearers, counterparties = [] }) => [...bearers, ...counterparties]),
      )
      const rest = provisions[id].binds.filter((actor) => !named.has(actor))
      return of(id).length > 0 && rest.length > 0 ? [[id, ...rest]] : []
    })
    expect(silent).toEqual([['18', 'unit', 'professional']])
  })

  it.each(normIds)('%s names someone, nobody twice, and leaders among its bearers', (id) => {
    const { bearers, counterparties = [], lead = [] } = norms[id]
    expect(bearers.length).toBeGreaterThan(0)
    expect(new Set(bearers).size).toBe(bearers.length)
    expect(new Set(counterparties).size).toBe(counterparties.length)
    for (const leader of lead) expect(bearers).toContain(leader)
  })

  it('of 14.1 are those who foster, of 15.2 the founding unit, of 15.3 a body that is no provider', () => {
    expect(norms['foster-model-providers']).toMatchObject({
      bearers: ['municipal-personnel', 'district-personnel', 'industry-department', 'industry-organisation'],
      counterparties: ['training-provider'],
    })
    expect(norms['use-universities-as-main-channel'].bearers).toEqual(norms['foster-model-providers'].bearers)
    expect(norms['apply-for-provider-approval'].bearers).toEqual(['unit'])
    expect(norms['have-applicant-evaluated'].counterparties).toEqual(['unit'])
    expect(norms['obtain-consent'].bearers).toEqual(['training-qualified-body'])
    expect(norms['file-public-training'].bearers).toEqual(['training-qualified-body'])
    expect(all.filter(({ bearers }) => bearers.includes('training-qualified-body'))).toHaveLength(2)
  })

  it('act together where the text says 会同, 牵头 or 会签', () => {
    expect(ids(({ lead }) => lead !== undefined)).toEqual([
      'approve-provider',
      'draft-municipal-plan',
      'recheck-certificates',
      'countersign-guidance',
    ])
  })

  it('are every actor of the vocabulary, as bearer or counterparty', () => {
    const named = new Set(all.flatMap(({ bearers, counterparties = [] }) => [...bearers, ...counterparties]))
    expect([...named].sort()).toEqual([...actors].sort())
  })
})

describe('the strength of norms', () => {
  /** Each in a paragraph of several strengths; the files of the chapters say which words are its own. */
  const own = [
    ['apply-for-arbitration/dispute', 'permissive'],
    ['sue', 'permissive'],
    ['build-learning-organisation', 'promotional'],
    ['donate', 'promotional'],
    ['draft-industry-plan', 'declaratory'],
    ['draft-district-plan', 'declaratory'],
    ['keep-step-with-plans', 'mandatory'],
    ['review-plan', 'declaratory'],
    ['choose-form-of-result', 'permissive'],
    ['renew-certificate', 'permissive'],
    ['use-certificate-after-transfer', 'permissive'],
    ['compile-statistics', 'declaratory'],
    ['issue-task-book', 'declaratory'],
    ['follow-task-book', 'declaratory'],
    ['accept-self-study-assessment', 'declaratory'],
    ['assess-self-study', 'declaratory'],
    ['discipline-official', 'permissive'],
  ]

  it('is that of the provision, but for paragraphs of several strengths', () => {
    const differing = all.filter(({ strength, provision }) => strength !== provisions[provision].strength)
    expect(differing.map(({ id, strength }) => [id, strength])).toEqual(own)
  })

  it('never makes a duty of what is permitted, encouraged or described', () => {
    for (const { kind, strength } of all) {
      if (kind === 'duty' || kind === 'prohibition') {
        expect(['mandatory', 'declaratory', 'general-rule']).toContain(strength)
      }
      expect(kind === 'encouragement').toBe(strength === 'promotional')
      if (strength === 'definitional') expect(kind).toBe('power')
      if (strength === 'permissive') expect(['right', 'power']).toContain(kind)
    }
  })

  it('is that of a general rule where the text says 一般, and nowhere else', () => {
    expect(ids(({ strength }) => strength === 'general-rule')).toEqual([
      'keep-treatment',
      'keep-subject-ratio',
      'plan-for-usual-cycle',
    ])
  })

  it('forbids where the text says 不得 of conduct', () => {
    const forbidding = new Set(all.filter(({ kind }) => kind === 'prohibition').map((norm) => norm.provision))
    expect([...forbidding]).toEqual(['21', '30.1', '33'])
  })
})

describe('the times of norms', () => {
  it.each(normIds)('%s is due where it is a duty that is not standing', (id) => {
    const { kind, period, due, year } = norms[id]
    expect(due !== undefined).toBe(kind === 'duty' && period !== 'standing')
    if (year !== undefined) expect(period).toBe('yearly')
    expect(due?.kind === 'plan-end').toBe(period === 'last-year-of-plan')
    if (due?.kind === 'year-end') expect(period).toBe('yearly')
    if (kind === 'prohibition' || kind === 'encouragement') expect(period).toBe('standing')
    if (period === 'over-time') expect(due).toStrictEqual({ kind: 'none-in-text' })
  })

  it('are yearly where the text says 每年 or 每一年度, and where it verifies and counts by the year', () => {
    const yearly = new Set(all.filter(({ period }) => period === 'yearly').map(({ provision }) => provision))
    expect([...yearly]).toEqual(['6(4)', '8(1)', '9(2)', '32.1', '32.2', '34'])
  })

  it('are over time where the text says 逐步, combines exercises, or leaves the cycle to the industry', () => {
    const overTime = new Set(
      all.filter(({ period }) => period === 'over-time').map(({ provision }) => provision),
    )
    expect([...overTime]).toEqual(['18', '28.1', '36(1)', '36(2)', '36(3)', '36(4)'])
  })

  it('are prompt where the text says 及时 of a duty without another time', () => {
    expect(ids(({ due }) => due !== undefined && 'promptly' in due)).toEqual([
      'apply-for-replacement',
      'make-up-training',
    ])
  })
})

describe('the counts of the text', () => {
  it('are 6, 6 and 5 responsibilities, and one of 35 for each of the first two', () => {
    expect(Object.values(responsibilityItems).map((items) => items.length)).toEqual([7, 7, 5])
    for (const items of Object.values(responsibilityItems)) {
      for (const item of items) expect(of(item).length).toBeGreaterThan(0)
    }
    for (const [article, count] of [
      ['5', 6],
      ['6', 6],
      ['7', 5],
    ] as const) {
      expect(measuresIds.filter((id) => id.startsWith(`${article}(`))).toHaveLength(count)
    }
  })

  it('are 3 rights (8) and 3 duties (9) of professionals', () => {
    const articles = (kind: string, article: string) =>
      new Set(
        all
          .filter((norm) => norm.kind === kind && norm.provision.startsWith(`${article}(`))
          .map(({ provision }) => provision),
      )
    expect([...articles('right', '8')]).toEqual(['8(1)', '8(2)', '8(3)'])
    expect([...articles('duty', '9')]).toEqual(['9(1)', '9(2)', '9(3)'])
    expect(articles('duty', '8').size + articles('right', '9').size).toBe(0)
  })

  it('are 7 tasks of a provider (16), 4 tasks of standardised teaching (36)', () => {
    expect(of('16')).toHaveLength(7)
    expect(all.filter(({ provision }) => provision.startsWith('36('))).toHaveLength(4)
  })
})

describe('the rules that check norms', () => {
  it.each(normIds.filter((id) => rulesOfNorm(id).length > 0))('of %s name its provision', (id) => {
    for (const rule of rulesOfNorm(id)) {
      expect(catalogue[rule].provisions).toContain(norms[id].provision)
    }
  })
})
