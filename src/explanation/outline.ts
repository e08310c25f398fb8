import type { ExplainedGround, Explanation } from './explain.js'
import type { Language } from './language.js'
import { languages } from './languages.js'

/** A line of text, and what stands under it. */
export interface Outline {
  readonly text: string
  /** What kind of line it is, for the look of it. */
  readonly kind: 'heading' | 'label' | 'line'
  readonly under: readonly Outline[]
}

/** What was told before in the same text and need not be told twice. */
interface Told {
  readonly explanations: Set<string>
  readonly provisions: Set<string>
}

const line = (text: string): Outline => ({ text, kind: 'line', under: [] })

/** A labelled list; nothing where it is empty. */
const section = ({ text }: Language, label: string, under: readonly Outline[]): readonly Outline[] =>
  under.length === 0 ? [] : [{ text: text.section(label), kind: 'label', under }]

/** Each provision once, with all it did; what it says, where that has not been told yet. */
const grounds = (
  all: readonly ExplainedGround[],
  { text }: Language,
  { provisions }: Told,
): readonly Outline[] =>
  [...new Set(all.map(({ reference }) => reference))].map((reference) => {
    const same = all.filter((one) => one.reference === reference)
    const { strength, precis } = same[0] as ExplainedGround
    const said = text.ground(
      reference,
      same.map(({ role }) => role),
      strength,
    )
    if (provisions.has(reference)) return line(said)
    provisions.add(reference)
    return line(`${said}${text.colon}${precis}`)
  })

const outlined = (explanation: Explanation, told: Told): Outline => {
  const { title, status, verdict, lines, missing, findings, parameters, readings, premises } = explanation
  const language = languages[explanation.locale]
  const { text, labels } = language
  const heading = text.heading(title, status, verdict)
  const whole = JSON.stringify(explanation)
  if (told.explanations.has(whole)) return { ...line(`${heading}${text.sameAsAbove}`), kind: 'heading' }
  told.explanations.add(whole)
  return {
    text: heading,
    kind: 'heading',
    under: [
      ...lines.map(line),
      ...section(language, labels.missing, missing.map(line)),
      ...section(
        language,
        labels.findings,
        findings.map((one) => line(text.finding(one.severity, one.text, one.reference))),
      ),
      ...section(language, labels.grounds, grounds(explanation.grounds, language, told)),
      ...section(language, labels.parameters, parameters.map(line)),
      ...section(language, labels.readings, readings.map(line)),
      ...section(
        language,
        labels.premises,
        premises.map((premise) => outlined(premise, told)),
      ),
    ],
  }
}

/** An explanation as lines under lines, in the order in which it is read. */
export const outlineOf = (explanation: Explanation): Outline =>
  outlined(explanation, { explanations: new Set(), provisions: new Set() })
