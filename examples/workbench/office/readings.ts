import {
  assessAnnualQuota,
  assessFundingFloor,
  assessSubjectRatio,
  type Determination,
  hasValue,
  type ReadingId,
  sensitivityOfMany,
  type Verdict,
  withReadings,
} from './library.js'
import { answersIn, type Model, type PersonResult, personFacts } from './model.js'
import type { Standing } from './views/people.js'

/** A person whose verdict another reading would change. */
interface Turned {
  readonly id: string
  readonly name: string
  readonly before: Standing
  readonly after: Standing
}

/** What would change were a contested phrase read otherwise. */
export interface Preview {
  /** How many people's answers rest on it. */
  readonly resting: number
  /** Whose verdict on the quota changes. */
  readonly quota: readonly Turned[]
  /** How many verdicts on the ratio of subjects change. */
  readonly ratio: number
  /** The verdict on the money of the year, where it changes. */
  readonly money: { readonly before: Standing; readonly after: Standing } | null
}

type Checked = Determination<{ readonly verdict: Verdict }, { readonly verdict: Verdict }>

/** Where an answer stands; nothing is asked where it has no value for another reason than missing facts. */
const standingOf = (answer: Checked | undefined): Standing => {
  if (answer && hasValue(answer)) return answer.value.verdict
  return answer?.status === 'open' ? 'undetermined' : 'not-assessed'
}

const restsOn =
  (id: string) =>
  ({ year }: PersonResult): boolean =>
    [...answersIn(year)].some(({ readings }) => readings.some((one) => one.id === id))

/** What would change if one reading were switched; only those whose answers rest on it are asked again. */
export function preview(model: Model, id: ReadingId, option: string): Preview {
  const { file, year, asOf, people, unit } = model
  const law = withReadings(model.law, { [id]: option })
  const resting = people.filter(restsOn(id))
  const again = resting.map(({ person, member, quota, ratio }) => {
    const facts = personFacts(member, file.unassigned, year, asOf)
    return {
      turned: {
        id: person.id,
        name: person.name ?? '',
        before: standingOf(quota),
        after: standingOf(assessAnnualQuota(facts, law)),
      },
      isRatioTurned: standingOf(ratio) !== standingOf(assessSubjectRatio(facts, law)),
    }
  })
  const ofYear = model.funding.find((one) => one.year === year)
  const money = ofYear && {
    before: standingOf(ofYear.answer),
    after: standingOf(assessFundingFloor({ unit, funding: ofYear.funding }, law)),
  }
  return {
    resting: resting.length,
    quota: again.flatMap(({ turned }) => (turned.before === turned.after ? [] : [turned])),
    ratio: again.filter(({ isRatioTurned }) => isRatioTurned).length,
    money: money && money.before !== money.after ? money : null,
  }
}

/** How many people's verdicts on the quota each reading changes when it alone is switched; a slice of the people at a time. */
export interface Turning {
  readonly done: number
  readonly total: number
  readonly alone: Readonly<Record<string, number>>
}

/** More readings at once than this is not tried of one person; what a reading changes alone is found long before. */
const mostTries = 60

/** Tries all readings on some of the people, beginning with one of them. */
export function turning({ people, file, year, asOf, law }: Model, from: number, count: number): Turning {
  const slice = people.slice(from, from + count)
  const many = slice.map(({ member }) => personFacts(member, file.unassigned, year, asOf))
  const { readings } = sensitivityOfMany(assessAnnualQuota, many, law, { limit: mostTries })
  return {
    done: from + slice.length,
    total: people.length,
    alone: Object.fromEntries(readings.map(({ id, alone }) => [id, alone])),
  }
}
