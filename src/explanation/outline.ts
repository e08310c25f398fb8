import { invalidArgument } from '../engine/ground/errors.js'
import type { ExplainedGround, Explanation } from './explain.js'
import { type Language, tellingArguments } from './language.js'
import { visible } from './visible.js'

/** A line of text, and what stands under it. */
export interface Outline {
  readonly text: string
  /** What kind of line it is, for the look of it. */
  readonly kind: 'heading' | 'label' | 'line'
  readonly under: readonly Outline[]
}

/** What was told before in the same text: premises, what provisions say, parameters and readings. */
type Told = Set<string>

/** Whether something is told for the first time. */
const isNew = (told: Told, text: string): boolean => !told.has(text) && Boolean(told.add(text))

const line = (text: string): Outline => ({ text, kind: 'line', under: [] })

/** A labelled list; nothing where it is empty. */
const section = ({ text }: Language, label: string, under: readonly Outline[]): readonly Outline[] =>
  under.length === 0 ? [] : [{ text: text.section(label), kind: 'label', under }]

/** A labelled list, in which all that was told before stands in one line. */
const briefly = (
  language: Language,
  label: string,
  fresh: readonly string[],
  known: readonly string[],
): readonly Outline[] => {
  const together = known.join(language.text.semicolon)
  if (fresh.length === 0 && known.length > 0)
    return [line(`${language.text.section(label)}${language.text.space}${together}`)]
  return section(
    language,
    label,
    [...fresh, ...(known.length === 0 ? [] : [`${language.text.asBefore}${together}`])].map(line),
  )
}

const sayings = (
  language: Language,
  label: string,
  all: readonly string[],
  told: Told,
): readonly Outline[] => {
  const fresh = all.filter((one) => isNew(told, one))
  return briefly(
    language,
    label,
    fresh,
    all.filter((one) => !fresh.includes(one)),
  )
}

/** Each provision once, with all it did, and with what it says where that is new. */
const grounds = (all: readonly ExplainedGround[], language: Language, told: Told): readonly Outline[] => {
  const { labels, text } = language
  const fresh: string[] = []
  const known: string[] = []
  for (const reference of new Set(all.map((one) => one.reference))) {
    const same = all.filter((one) => one.reference === reference)
    const { strength, precis } = same[0] as ExplainedGround
    const roles = same.map(({ role }) => role)
    const said = text.ground(reference, roles, strength)
    if (isNew(told, reference)) fresh.push(precis === '' ? said : `${said}${text.colon}${precis}`)
    else known.push(said)
  }
  return briefly(language, labels.grounds, fresh, known)
}

const outlined = (explanation: Explanation, language: Language, told: Told): Outline => {
  const { title, status, verdict, lines, missing, findings, parameters, readings, premises } = explanation
  const { text, labels, statuses } = language
  const heading = text.heading(title, verdict, status === statuses.settled ? undefined : status)
  if (!isNew(told, JSON.stringify(explanation))) {
    return { text: `${heading}${text.sameAsAbove}`, kind: 'heading', under: [] }
  }
  return {
    text: heading,
    kind: 'heading',
    under: [
      ...lines.map(line),
      ...section(language, labels.missing, missing.map(line)),
      ...section(
        language,
        labels.findings,
        findings.map(({ severity, questions = [], text: said, reference }) =>
          line(text.finding([severity, ...questions], said, reference)),
        ),
      ),
      ...grounds(explanation.grounds, language, told),
      ...sayings(language, labels.parameters, parameters, told),
      ...sayings(language, labels.readings, readings, told),
      ...section(
        language,
        labels.premises,
        premises.map((premise) => outlined(premise, language, told)),
      ),
    ],
  }
}

/** An explanation as lines under lines, in the order in which it is read. */
export const outlineOf = (explanation: Explanation, language: Language): Outline => {
  const { lines, locale, title } = Object(explanation)
  if (typeof title !== 'string' || !Array.isArray(lines)) {
    throw invalidArgument('explanation', 'an answer as explain tells it')
  }
  if (Object(language).locale !== locale) {
    throw invalidArgument('language', 'the language of the explanation')
  }
  tellingArguments(language)
  return outlined(visible(explanation), language, new Set())
}
