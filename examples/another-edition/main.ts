// The same person under the Measures, under the national rules of 2015, and under an edition of one's own.
import {
  assessAnnualQuota,
  assessProfessionalShare,
  explainReport,
  parsePerson,
  parseTrainingRecord,
  referenceTo,
  reportText,
} from 'xueshi'
import { asEdition, chongqing2006, type Law, national2015, withParameters, withProvisions } from 'xueshi/law'
import { freshness } from 'xueshi/tools'
import { chinese, chineseReports } from 'xueshi/zh-CN'
import { parsed } from '../support/parsed.js'

const person = parsed(
  parsePerson({ id: 'P-009', title: 'junior', education: 'bachelor', role: 'professional', inService: true }),
)
const course = (id: string, subject: string, hours: string, month: string) =>
  parsed(
    parseTrainingRecord({
      id,
      personId: 'P-009',
      title: '培训',
      form: 'distance',
      subject,
      study: { kind: 'total', from: `2025-${month}-01`, to: `2025-${month}-28`, hours },
    }),
  )
const facts = {
  person,
  records: [course('R-1', 'public-required', '30', '03'), course('R-2', 'professional', '54', '05')],
  year: 2025,
}

// An industry that asks for 84 hours. Its text is invented; a real one brings its name, its article and its dates.
const industry: Law = asEdition(
  withParameters(
    withProvisions(chongqing2006, {
      'industry-2020:6': {
        from: '2020-01-01',
        source: '某行业继续教育办法',
        strength: 'mandatory',
        reference: { 'zh-CN': '《某行业继续教育办法》第六条', en: 'Rules of an industry, Article 6' },
        precis: { 'zh-CN': '每年至少84学时。', en: 'At least 84 hours a year.' },
      },
    }),
    {
      'annual-quota-hours': [
        ...chongqing2006.parameters['annual-quota-hours'],
        {
          from: '2020-01-01',
          value: '84',
          source: '某行业继续教育办法',
          provision: 'industry-2020:6',
          verifiedOn: '2026-11-25',
        },
      ],
    },
  ),
  { edition: 'industry-2020' },
)

for (const law of [chongqing2006, national2015, industry]) {
  const quota = assessAnnualQuota(facts, law)
  if (quota.status !== 'settled') continue
  const { hours, required, verdict } = quota.value
  const set = quota.parameters.find(({ id }) => id === 'annual-quota-hours')
  console.log(`${law.edition}: ${hours} of ${required} hours, ${verdict}`)
  if (set) console.log(`  ${referenceTo(set.provision, chinese, law)}`)
  const share = assessProfessionalShare(facts, law)
  console.log(`  professional subjects: ${share.status === 'settled' ? share.value.verdict : share.status}`)
}

const checked = freshness(national2015, { asOf: '2026-12-01', of: assessAnnualQuota(facts, national2015) })
process.stdout.write(reportText(explainReport(checked, chineseReports, national2015)))
