// What does a unit hand in, and whom does it remind? The return and the list of those who are short, as markdown and CSV.
import { assessUnitYear, parsePerson, parseTrainingRecord, parseUnit, premiseOf } from 'xueshi'
import { annualReturnPaper, paperCsv, paperMarkdown, shortfallPaper } from 'xueshi/export'
import { chinesePapers } from 'xueshi/zh-CN'
import { parsed } from '../support/parsed.js'

const unit = parsed(parseUnit({ id: 'u1', kind: 'public-institution', divisionCode: '500103' }))
const person = (id: string, name: string) =>
  parsed(
    parsePerson({
      id,
      name,
      title: 'intermediate',
      education: 'bachelor',
      role: 'professional',
      inService: true,
    }),
  )
const record = (personId: string, hours: string) =>
  parsed(
    parseTrainingRecord({
      id: `r-${personId}`,
      personId,
      title: '新规范培训',
      form: 'collective-training',
      subject: 'professional',
      study: { kind: 'total', from: '2025-03-03', to: '2025-03-21', hours },
      registration: { certificateNumber: `渝-${personId}`, registeredOn: '2025-04-01', registrar: 'unit' },
    }),
  )

const people = [
  { person: person('0001', '王一'), records: [record('0001', '84')] },
  { person: person('0002', '李二'), records: [record('0002', '72.5')] },
]
const unitYear = assessUnitYear({ unit, people, year: 2025, asOf: '2025-12-31' })
const statistics = premiseOf(unitYear, 'annual-statistics')
const about = { unitName: '某某设计院', filledBy: '赵四', filledOn: '2026-01-05' }

console.log(paperMarkdown(annualReturnPaper({ ...(statistics && { statistics }), ...about }, chinesePapers)))
console.log(
  paperCsv(shortfallPaper({ unitYear, people: people.map((one) => one.person), ...about }, chinesePapers)),
)
