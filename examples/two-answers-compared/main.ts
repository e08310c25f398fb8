// Why has one colleague met the quota and the other not, and what would be so under the national rules of 2015?
import { assessAnnualQuota, explainReport, parsePerson, parseTrainingRecord, reportText } from 'xueshi'
import { englishReports } from 'xueshi/en'
import { national2015 } from 'xueshi/law'
import { compare } from 'xueshi/tools'
import { chineseReports } from 'xueshi/zh-CN'
import { parsed } from '../support/parsed.js'

const colleague = (id: string, education: string, hours: Readonly<Record<string, string>>) => ({
  person: parsed(
    parsePerson({ id, title: 'intermediate', education, role: 'professional', inService: true }),
  ),
  records: Object.entries(hours).map(([record, amount]) =>
    parsed(
      parseTrainingRecord({
        id: record,
        personId: id,
        title: '专业科目培训',
        form: 'collective-training',
        subject: 'professional',
        study: { kind: 'total', from: '2025-05-01', to: '2025-05-31', hours: amount },
      }),
    ),
  ),
  year: 2025,
})

const one = colleague('P-004', 'bachelor', { 春季班: '64', 夏季班: '12', 讲座: '8' })
const other = colleague('P-005', 'postgraduate', { 春季班: '64', 夏季班: '12' })

const people = compare(assessAnnualQuota, { facts: one }, { facts: other })

const editions = compare(assessAnnualQuota, { facts: one }, { facts: one, law: national2015 })
for (const report of [people, editions]) {
  for (const language of [chineseReports, englishReports])
    console.log(reportText(explainReport(report, language)))
}
