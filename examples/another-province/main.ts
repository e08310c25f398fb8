// The law of a province that does not exist, over the same persons and records: its own rules, words, facts and remedies.
import {
  explain,
  explainReport,
  explanationText,
  parsePerson,
  parseTrainingRecord,
  questionOf,
  reportText,
} from 'xueshi'
import { boundaries, compare, parseReceipt, sensitivity } from 'xueshi/tools'
import { parsed } from '../support/parsed.js'
import { parseWork, type YearFacts } from './facts.js'
import { assessYear } from './rules/year.js'
import { questions, receipt, remedy, verify } from './tools.js'
import { chinese } from './words/chinese.js'
import { english } from './words/english.js'

const person = parsed(parsePerson({ id: 'P-010', title: 'intermediate', inService: true }))
const record = (id: string, subject: string, study: object) =>
  parsed(
    parseTrainingRecord({
      id,
      personId: person.id,
      title: '继续教育',
      form: 'collective-training',
      subject,
      study,
      result: { kind: 'pass-or-fail', value: 'pass' },
    }),
  )
const work = (id: string, kind: string, publishedOn: string) => parsed(parseWork({ id, kind, publishedOn }))

// 30 public hours, and 49 professional ones: of three papers two count.
const facts: YearFacts = {
  person,
  titledOn: '2023-03-10',
  records: [
    record('R-1', 'public-required', { kind: 'total', from: '2024-05-13', to: '2024-05-16', hours: '30' }),
    record('R-2', 'professional', { kind: 'total', from: '2025-03-03', to: '2025-03-05', days: '3' }),
    record('R-3', 'professional', { kind: 'credits', scheme: '某行业', credits: '5', to: '2025-04-30' }),
  ],
  works: [
    work('W-1', 'paper', '2024-06-01'),
    work('W-2', 'paper', '2024-09-01'),
    work('W-3', 'paper', '2025-02-01'),
  ],
  year: 2024,
}
const answer = assessYear(facts)
for (const language of [chinese, english]) {
  console.log(explanationText(explain(answer, language), language).split('\n').slice(0, 6).join('\n'))
}

// On what it turns, what would put it right, and why the year of a colleague is done.
const colleague = {
  ...facts,
  records: [
    ...facts.records,
    record('R-4', 'professional', { kind: 'total', from: '2025-02-03', to: '2025-02-07', hours: '11' }),
  ],
}
const reports = [
  sensitivity(assessYear, facts),
  boundaries(assessYear, facts, undefined, { within: ['titledOn'] }),
  remedy(assessYear, facts, { asOf: '2025-04-01' }),
  remedy(assessYear, facts, { asOf: '2025-05-01' }),
  compare(assessYear, { facts }, { facts: colleague }),
]
for (const report of reports) console.log(reportText(explainReport(report, english)))

// What to ask where something is not known.
const { titledOn: _, ...untitled } = facts
for (const one of questions(assessYear(untitled)).questions) console.log(questionOf(one, chinese))

// And whether a stored answer still stands.
const kept = parsed(parseReceipt(JSON.parse(JSON.stringify(receipt(answer, facts)))))
console.log(verify(kept, facts).standing)
console.log(reportText(explainReport(verify(kept, { ...facts, works: [] }), chinese)).trimEnd())
