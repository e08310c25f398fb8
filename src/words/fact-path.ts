import type { catalogue, RuleId } from '../chongqing/catalogue.js'
import type { StudyAgreement } from '../chongqing/entities/agreement/study-agreement.js'
import type { Certificate } from '../chongqing/entities/certificate/certificate.js'
import type { EvaluatedClass } from '../chongqing/entities/evaluation/evaluated-class.js'
import type { FundLedger } from '../chongqing/entities/funding/fund-ledger.js'
import type { FundingYear } from '../chongqing/entities/funding/funding-year.js'
import type { CePlan } from '../chongqing/entities/planning/ce-plan.js'
import type { ProfessionalPerson } from '../chongqing/entities/professional-person.js'
import type { TrainingProvider } from '../chongqing/entities/provider/training-provider.js'
import type { TaskBook } from '../chongqing/entities/self-study/task-book.js'
import type { TrainingClass } from '../chongqing/entities/teaching/training-class.js'
import type { TrainingRecord } from '../chongqing/entities/training-record.js'
import type { Unit } from '../chongqing/entities/unit.js'
import type { FigureField, IdentityField } from '../chongqing/fact-fields.js'
import type { EngagedInstructor } from '../chongqing/rules/provider/part-time-majority.js'
import type { Adjustment } from '../chongqing/rules/quota/person-year-facts.js'
import type { CountedPerson } from '../chongqing/statistics/tally.js'
import type { KeyedWords } from '../explanation/general-words.js'
import type { FactPath } from '../tools/facts.js'

type FieldOf<T> = T extends unknown ? Extract<keyof T, string> : never

/** A field of what some rule decides on. */
type AskedField = {
  [Id in RuleId]: FieldOf<Parameters<(typeof catalogue)[Id]>[0]>
}[RuleId]

type EntryOf<T extends { readonly entries?: readonly unknown[] }> = NonNullable<T['entries']>[number]

interface Entities {
  person: ProfessionalPerson
  /** A person with their records, among the people of a unit. */
  member: CountedPerson
  record: TrainingRecord
  unit: Unit
  funding: FundingYear
  posting: EntryOf<FundingYear>
  ledger: FundLedger
  movement: EntryOf<FundLedger>
  agreement: StudyAgreement
  taskBook: TaskBook
  certificate: Certificate
  plan: CePlan
  provider: TrainingProvider
  instructor: EngagedInstructor
  class: TrainingClass | EvaluatedClass
  adjustment: Adjustment
}

// What no rule reads is no fact of an answer and needs no word; a figure or a date has one wherever it stands.
type Words<Field extends string> = Readonly<Record<Exclude<Field, IdentityField | FigureField>, string>> & {
  readonly [Figure in Extract<Field, FigureField>]?: string
}

/** What facts are called in one language; a field without a word does not compile. */
export interface FactTerms {
  /** All facts together. */
  readonly facts: string
  readonly asked: Words<AskedField>
  readonly fields: { readonly [Entity in keyof Entities]: Words<FieldOf<Entities[Entity]>> }
  /** One of several, by the caller's key. */
  readonly one: Pick<KeyedWords, 'person' | 'record' | 'entry' | 'instructor'>
  readonly key: (text: string) => string
  /** A figure or a date, wherever it stands within a fact. */
  readonly figures: Readonly<Record<FigureField, string>>
  /** What some of them are called within one fact. */
  readonly within: { readonly [Fact in 'study']: { readonly [Figure in FigureField]?: string } }
  /** One of several that have no key, by its number. */
  readonly nth: (position: number, whole: string) => string
  /** The same of the sessions of a study. */
  readonly nthSession: (position: number, whole: string) => string
  /** A field of something. */
  readonly of: (field: string, whole: string) => string
}

type Place = 'asked' | keyof Entities

/** What stands in a field: one thing, or several by key. */
interface Below {
  readonly place: Place
  readonly each?: keyof FactTerms['one']
}

const one = (place: Place): Below => ({ place })
const several = (place: Place, each: keyof FactTerms['one']): Below => ({ place, each })

const records = /* @__PURE__ */ several('record', 'record')
const movements = /* @__PURE__ */ several('movement', 'entry')

const below: { readonly [P in Place]?: Readonly<Record<string, Below>> } = {
  asked: {
    person: /* @__PURE__ */ one('person'),
    people: /* @__PURE__ */ several('member', 'person'),
    unassigned: records,
    record: /* @__PURE__ */ one('record'),
    records,
    unit: /* @__PURE__ */ one('unit'),
    funding: /* @__PURE__ */ one('funding'),
    ledger: /* @__PURE__ */ one('ledger'),
    entries: movements,
    agreement: /* @__PURE__ */ one('agreement'),
    taskBook: /* @__PURE__ */ one('taskBook'),
    certificate: /* @__PURE__ */ one('certificate'),
    current: /* @__PURE__ */ one('certificate'),
    plan: /* @__PURE__ */ one('plan'),
    provider: /* @__PURE__ */ one('provider'),
    instructors: /* @__PURE__ */ several('instructor', 'instructor'),
    class: /* @__PURE__ */ one('class'),
    adjustment: /* @__PURE__ */ one('adjustment'),
  },
  member: {
    person: /* @__PURE__ */ one('person'),
    records,
    adjustment: /* @__PURE__ */ one('adjustment'),
  },
  record: { taskBook: /* @__PURE__ */ one('taskBook') },
  funding: { entries: /* @__PURE__ */ several('posting', 'entry') },
  ledger: { entries: movements },
}

const own = <T>(table: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  table !== undefined && Object.hasOwn(table, key) ? table[key] : undefined

const isPosition = (key: string): boolean => /^\d+$/.test(key)

// What a figure of these is called already says where it stands.
const unnamed: readonly string[] = ['study', 'registration']

/** What stands within a fact, as the last step names it and as it is numbered on the way. */
const inFact = (fact: string, whole: string, path: FactPath, terms: FactTerms): string => {
  const own = Object.hasOwn(terms.within, fact) ? terms.within[fact as 'study'] : {}
  const named: Readonly<Record<string, string>> = { ...terms.figures, ...own }
  return path.reduce((said, key, at) => {
    if (isPosition(key)) {
      const nth = path[at - 1] === 'sessions' ? terms.nthSession : terms.nth
      return nth(Number(key) + 1, said)
    }
    if (at < path.length - 1) return said
    return terms.of(Object.hasOwn(named, key) ? (named[key] as string) : terms.key(key), said)
  }, whole)
}

/** A fact by the way to it, in words; what has no word is named by the caller's key or the field's id, in quotes. */
export const factInWords = (path: FactPath, terms: FactTerms): string => {
  const whole = (said: string | undefined, word: string): string =>
    said === undefined ? word : terms.of(word, said)
  const step = (said: string | undefined, place: Place | undefined, [key, ...rest]: FactPath): string => {
    if (key === undefined) return said ?? terms.facts
    const words = place === 'asked' ? terms.asked : place && terms.fields[place]
    const word =
      own(words as Readonly<Record<string, string>> | undefined, key) ??
      own(terms.figures, key) ??
      terms.key(key)
    const found = place && own(below[place], key)
    const [next, ...further] = rest
    if (found?.each !== undefined && next !== undefined) {
      return step(whole(said, terms.one[found.each](next)), found.place, further)
    }
    if (found === undefined && next !== undefined) {
      return inFact(key, said !== undefined && unnamed.includes(key) ? said : whole(said, word), rest, terms)
    }
    // The person among the people of a unit was named by the key already.
    const silent = place === 'member' && key === 'person' && next !== undefined
    return step(silent ? said : whole(said, word), found?.place, rest)
  }
  return step(undefined, 'asked', path)
}
