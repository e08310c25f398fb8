import { describe, expect, test } from 'vitest'
import { actIds } from '../../../../src/chongqing/law/norms/register.js'
import { competentAuthority } from '../../../../src/chongqing/rules/norms/competent-authority.js'
import { competentAuthorityCases } from '../../../cases/competent-authority.js'
import { lawOf } from '../../../support/cases.js'
import { runCases } from '../../../support/run-cases.js'

runCases(competentAuthority, competentAuthorityCases)

const told = (facts: Parameters<typeof competentAuthority>[0]) => {
  const answer = competentAuthority(facts, lawOf())
  if (!('value' in answer)) return answer.status
  return answer.value.authorities.map(({ authority, part, area, system }) =>
    [authority, part, area ?? system].filter((one) => one !== null).join(' '),
  )
}

describe('the authorities of each case', () => {
  test.each(competentAuthorityCases.flatMap((one) => (one.authorities ? [[one.name, one] as const] : [])))(
    '%s',
    (_, { facts, authorities, article, why }) => {
      expect(told(facts), `${article}: ${why}`).toEqual(authorities)
    },
  )
})

describe('every act', () => {
  test.each(actIds)('%s never has a district where the text names the city alone', (act) => {
    const whole = told({ act, place: '500103', system: '卫生' })
    const district = told({ act, place: '500103', system: '卫生', level: 'district' })
    if (typeof whole === 'string') return
    const isNamed = whole.some((one) => one.startsWith('district-personnel'))
    expect(JSON.stringify(district).includes('district-personnel')).toBe(isNamed)
    expect(district).not.toEqual([])
  })

  test.each(actIds)('%s is as settled as its facts: more of them never unsettle it', (act) => {
    const order = ['bounded', 'settled', 'inapplicable']
    const statuses = [{}, { place: '500103' }, { place: '500103', system: '卫生' }].map((facts) =>
      order.indexOf(competentAuthority({ act, ...facts }).status),
    )
    expect([...statuses].sort((a, b) => a - b)).toEqual(statuses)
  })
})
