import { expecting, fieldTable, wordTable } from '../../../engine/facts/scan/words.js'
import { capacities, contentAreas, studyForms, subjectClasses } from '../../law/vocabulary.js'

/** The places of the fields of a record among their names. */
export const fields = {
  id: 0,
  personId: 1,
  title: 2,
  form: 3,
  subject: 4,
  study: 5,
  result: 6,
  registration: 7,
  completionNumber: 8,
  proofs: 9,
  classId: 10,
  hostId: 11,
  providerId: 12,
  providerEligible: 13,
  offTheJob: 14,
  relatedToProfession: 15,
  content: 16,
  capacity: 17,
  providerRoute: 18,
  cost: 19,
} as const

const tables = /* @__PURE__ */ (() => ({
  fields: fieldTable(Object.keys(fields)),
  forms: wordTable(studyForms),
  subjects: wordTable(subjectClasses),
  contents: wordTable(contentAreas),
  capacities: wordTable(capacities),
  routes: wordTable(['15.1', '15.2', '15.3']),
  studyFields: fieldTable(['kind', 'sessions', 'from', 'to', 'hours', 'days', 'travelDays', 'restDays']),
  studyKinds: wordTable(['total', 'sessions']),
  sessionFields: fieldTable(['date', 'hours', 'dayFraction']),
  resultFields: fieldTable(['kind', 'value', 'passed']),
  resultKinds: wordTable(['pass-or-fail', 'completion', 'score', 'grade']),
  passOrFail: wordTable(['pass', 'fail']),
  completions: wordTable(['completed', 'not-completed']),
  entryFields: fieldTable(['certificateNumber', 'registeredOn', 'registrar', 'volume', 'entryStands']),
  registrars: wordTable(['unit', 'talent-exchange-agency', 'other']),
}))()

/** The words of records, none of which has been passed yet. */
export const recordWords = () => ({
  fields: expecting(tables.fields),
  forms: expecting(tables.forms),
  subjects: expecting(tables.subjects),
  contents: expecting(tables.contents),
  capacities: expecting(tables.capacities),
  routes: expecting(tables.routes),
  studyFields: expecting(tables.studyFields),
  studyKinds: expecting(tables.studyKinds),
  sessionFields: expecting(tables.sessionFields),
  resultFields: expecting(tables.resultFields),
  resultKinds: expecting(tables.resultKinds),
  outcomes: [expecting(tables.passOrFail), expecting(tables.completions)] as const,
  entryFields: expecting(tables.entryFields),
  registrars: expecting(tables.registrars),
})

/** The words of records, with what is known of their order. */
export type RecordWords = ReturnType<typeof recordWords>
