// What does this person still need, by when, and what do the plans bring?
import { hasValue, parsePerson, parseTrainingRecord, remaining } from 'xueshi'
import { parsed } from '../support/parsed.js'

const person = parsed(
  parsePerson({
    id: 'P-002',
    title: 'junior',
    education: 'junior-college',
    role: 'professional',
    inService: true,
  }),
)
const records = [
  {
    id: 'R-1',
    title: '公需科目培训',
    form: 'collective-training',
    subject: 'public-required',
    study: { kind: 'total', from: '2025-04-14', to: '2025-04-16', days: '3' },
  },
  {
    id: 'R-2',
    title: '专业科目集中培训（已报名）',
    form: 'collective-training',
    subject: 'professional',
    study: { kind: 'total', from: '2025-12-01', to: '2025-12-05', days: '5' },
  },
].map((record) => parsed(parseTrainingRecord({ ...record, personId: person.id })))

const answer = remaining({ person, records, asOf: '2025-11-20' })
if (answer.status === 'settled') {
  const { credited, needed, bySubject, daysLeft, attainable, planned } = answer.value
  console.log(`截至 2025-11-20：已有 ${credited} 学时，还差 ${needed} 学时`)
  console.log(
    `其中公需科目还差 ${bySubject?.public.needed} 学时，其他科目还差 ${bySubject?.other.needed} 学时`,
  )
  console.log(`本年剩余 ${daysLeft} 天，能否学完：${attainable}`)
  console.log(`计划中的 ${planned.recordIds.join('、')} 完成后还差 ${planned.needed} 学时`)
}
console.log(hasValue(answer) ? answer.citations.map(({ provision }) => provision).join(' ') : answer.status)
