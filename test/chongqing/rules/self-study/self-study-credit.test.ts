import { test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { creditedHours } from '../../../../src/chongqing/rules/credit-hours/credited-hours.js'
import { creditSelfStudy } from '../../../../src/chongqing/rules/self-study/self-study-credit.js'
import { selfStudyCreditCases } from '../../../cases/self-study-credit.js'
import { recordsOf } from '../../../support/arbitraries.js'
import { changed, person, selfStudy } from '../../../support/facts.js'
import { runCases } from '../../../support/run-cases.js'

runCases(creditSelfStudy, selfStudyCreditCases, ({ record }) => ({
  person: person(),
  record: selfStudy(record),
}))

describe('what a record of self-study is worth', () => {
  test.prop([recordsOf({ gaps: true, idle: true, registration: 'any' }, 1)])(
    'is what the hours of the person say of it',
    ([some]) => {
      const record = changed(some as NonNullable<typeof some>, { form: 'self-study' })
      const one = creditSelfStudy({ person: person(), record })
      const all = creditedHours({ person: person(), records: [record] })
      if (!('value' in one) || !('value' in all)) throw new Error(one.status)
      expect(one.status).toBe(all.status)
      expect(one.value.credited).toStrictEqual(all.value.total)
      if ('missing' in one) expect(one.missing).toStrictEqual('missing' in all && all.missing)
    },
  )
})
