// Editions of one's own, and what is told of answers and reports under them.

import { national2015 } from '../../src/chongqing/editions/national-2015.js'
import { chongqing2006, type Law } from '../../src/chongqing/pack.js'
import { assessAnnualQuota } from '../../src/chongqing/rules/quota/annual-quota.js'
import { asEdition, withProvisions } from '../../src/engine/editions/amendment.js'
import { withParameters } from '../../src/engine/editions/law.js'
import { receipt } from '../../src/toolbox/receipt.js'
import { remedy } from '../../src/toolbox/remedy.js'
import type { Report } from '../../src/toolbox/report.js'
import { verify } from '../../src/toolbox/verify.js'
import { compare } from '../../src/tools/compare.js'
import { freshness } from '../../src/tools/freshness.js'
import { person, record, totalDays } from '../support/facts.js'

const source = '《某行业继续教育办法》'

/** An industry that asks for 84 hours. */
export const industry: Law = asEdition(
  withParameters(
    withProvisions(chongqing2006, {
      'industry-2020:6': {
        from: '2020-01-01',
        source,
        verifiedOn: '2020-01-05',
        strength: 'mandatory',
        reference: { 'zh-CN': `${source}第六条`, en: 'Rules of an industry, Article 6' },
        precis: { 'zh-CN': '每年至少84学时。', en: 'At least 84 hours a year.' },
      },
    }),
    {
      'annual-quota-hours': [
        ...chongqing2006.parameters['annual-quota-hours'],
        { from: '2020-01-01', value: '84', source, provision: 'industry-2020:6' },
      ],
    },
  ),
  { edition: 'industry-2020' },
)

/** The duty of 80 hours is struck. */
export const struck: Law = withProvisions(chongqing2006, {
  '9(2)': { struck: true, from: '2025-07-31', source: '某决定' },
})

export const facts = {
  person: person(),
  records: [record({ study: totalDays('2025-03-03', '2025-03-21', 13) })],
  year: 2025,
}

const asked = { asOf: '2025-09-01' } as const

/** Reports under an edition; each is told in the words of that edition. */
export const editionReports: Readonly<Record<string, readonly [Report, Law]>> = {
  comparison: [compare(assessAnnualQuota, { facts }, { facts, law: industry }), industry],
  'comparison.reverse': [compare(assessAnnualQuota, { facts, law: industry }, { facts }), industry],
  // The national rules are known whatever edition is given.
  'comparison.national': [
    compare(assessAnnualQuota, { facts, law: national2015 }, { facts, law: industry }),
    industry,
  ],
  'comparison.struck': [compare(assessAnnualQuota, { facts }, { facts, law: struck }), struck],
  freshness: [freshness(industry, { asOf: '2025-01-01' }), industry],
  remedy: [remedy(assessAnnualQuota, facts, asked, industry), industry],
  'remedy.past': [remedy(assessAnnualQuota, facts, { asOf: '2026-01-05' }, industry), industry],
  'remedy.struck': [remedy(assessAnnualQuota, facts, asked, struck), struck],
  verification: [verify(receipt(assessAnnualQuota(facts), facts), facts, industry), industry],
}
