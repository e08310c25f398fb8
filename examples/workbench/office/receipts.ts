import { type Locale, toldIn } from './languages.js'
import {
  assessPersonYear,
  explainReport,
  parseReceipt,
  problemText,
  type Receipt,
  type ReportLine,
  receipt,
  verify,
} from './library.js'
import { type Model, personFacts, unitFacts } from './model.js'

/** What became of a receipt: told in words, or why it was not made or checked. */
export type ReceiptTold =
  | {
      readonly kind: 'checked'
      readonly standing: 'same' | 'changed' | 'not-reproducible'
      readonly title: string
      readonly lines: readonly ReportLine[]
      /** How many lines are not told. */
      readonly left: number
    }
  /** It is no receipt. */
  | { readonly kind: 'refused'; readonly why: readonly string[] }
  /** It is on somebody who is not in the files, or on nothing of which a year is made here. */
  | { readonly kind: 'unknown' }

const keyed = (key: string) => (key === '' ? {} : { key })

/** The facts of the unit's year, or of that of a person; nothing where there is no such person. */
function factsOf({ file, year, asOf }: Model, person: string | null) {
  if (person === null) return unitFacts(file, year, asOf)
  const member = file.people.find((one) => one.person.id === person)
  return member && personFacts(member, file.unassigned, year, asOf)
}

/** The receipt of the unit's year, or of that of a person, as text; nothing where there is no such person. */
export function receiptText(model: Model, person: string | null, key: string): string | null {
  const facts = factsOf(model, person)
  if (facts === undefined) return null
  const answer = 'person' in facts ? assessPersonYear(facts, model.law) : model.answer
  return JSON.stringify(receipt(answer, facts, { law: model.law, ...keyed(key) }), null, 1)
}

const json = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Whose year a receipt is on; `null`: that of the unit, `undefined`: nobody's. */
function subjectOf({ rule, result }: Receipt): string | null | undefined {
  if (rule === 'unit-year') return null
  const { personId } = Object(result.value) as { readonly personId?: unknown }
  return rule === 'person-year' && typeof personId === 'string' ? personId : undefined
}

const toldLines = 60
const toldProblems = 3

/** Whether a receipt holds on the files as they are now, in words. */
export function receiptTold(model: Model, text: string, key: string, locale: Locale): ReceiptTold {
  const { answers, reports } = toldIn[locale]
  const parsed = parseReceipt(json(text))
  if (!parsed.ok)
    return {
      kind: 'refused',
      why: parsed.problems.slice(0, toldProblems).map((one) => problemText(one, answers)),
    }
  const subject = subjectOf(parsed.value)
  const facts = subject === undefined ? undefined : factsOf(model, subject)
  if (facts === undefined) return { kind: 'unknown' }
  const found = verify(parsed.value, facts, model.law, keyed(key))
  const { title, lines } = explainReport(found, reports)
  return {
    kind: 'checked',
    standing: found.standing,
    title,
    lines: lines.slice(0, toldLines),
    left: Math.max(0, lines.length - toldLines),
  }
}
