import { dateOf, dayOf } from './days.js'
import type { Random } from './random.js'
import type { SampleStudy } from './study.js'

/** What became of classes: failed examinations, absences, the make-ups of both, and studies handed in twice. */
export function withOutcomes(random: Random, studies: readonly SampleStudy[]): SampleStudy[] {
  const classes = random.shuffled(studies.filter((study) => study.days && study.days >= 2 && study.classId))
  const failed = new Set(classes.slice(0, 24))
  const partly = new Set(classes.slice(24, 34))
  const makeUps: SampleStudy[] = []

  const changed = studies.map((study): SampleStudy => {
    if (!failed.has(study) && !partly.has(study)) return study
    const missedOn = dateOf(dayOf(study.from) + 1)
    if (random.chance(0.5)) makeUps.push(makeUpOf(study, missedOn))
    if (failed.has(study)) {
      return { ...study, result: random.pick(['不合格', '不及格', '未结业', 48, 55]), completion: '无' }
    }
    return {
      ...study,
      hours: (study.hours ?? 0) - 6,
      days: (study.days ?? 0) - 1,
      scheduled: study.hours ?? 0,
    }
  })

  const proved = changed.filter((study) => study.completion !== undefined && study.completion !== '无')
  const again = random.shuffled(proved).slice(0, 13)
  // One proof, handed in under another title.
  const retold = again.map((study, index) =>
    index % 3 === 0 ? { ...study, title: `${study.title}（补报）` } : study,
  )
  const classAgain = random
    .shuffled(changed.filter((study) => study.classId && study.completion === undefined))
    .slice(0, 4)
  return [...changed, ...makeUps, ...retold, ...classAgain]
}

const makeUpOf = (study: SampleStudy, missedOn: string): SampleStudy => {
  const on = dateOf(dayOf(study.to) + 20)
  return {
    person: study.person,
    title: `${study.title}（补训）`,
    host: study.host,
    provider: study.provider,
    ...(study.subject === undefined ? {} : { subject: study.subject }),
    form: '集中培训',
    from: on,
    to: on,
    days: 1,
    hours: 6,
    result: '合格',
    makesUp: { classId: study.classId ?? '', missedOn },
  }
}
