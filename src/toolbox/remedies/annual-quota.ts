import type { AnswerOf } from '../../catalogue.js'
import { premiseOf } from '../../determination/premise-of.js'
import { valueOn } from '../../determination/recorder.js'
import type { Law } from '../../law/law.js'
import { asRange, type DecimalText, exactly, toHundredths } from '../../quantity/hours.js'
import { hoursOfYear } from '../../rules/credit-hours/hours-of-year.js'
import { paperSteps } from './record-papers.js'
import { done, ownVerdict, type RemedistOf, type Valued } from './remedist.js'
import { proposeStudy, type StudyNeed } from './study.js'

type Answer = Valued<AnswerOf<'annual-quota'>>

/** What is lacking, whatever the facts turn out to be that are not known, so divided that both subjects get their share. */
const needsOf = (answer: Answer, law: Law): readonly StudyNeed[] => {
  const { period, required, shortfall } = answer.value
  const lacking = toHundredths(asRange(shortfall).most as DecimalText)
  const ratio = valueOn(law.parameters['public-to-other-ratio'], period.to)?.value
  if (ratio === undefined) return [{ subject: 'any', hours: lacking }]
  const [publicParts, otherParts] = ratio.split(':').map(Number) as [number, number]
  // A quota that has a value was built on hours that have one.
  const { value: credited } = premiseOf(answer, 'credited-hours') as Valued<AnswerOf<'credited-hours'>>
  const done = (hoursOfYear(credited, period).bySubject.get('public-required') ?? exactly(0)).least
  const share = Math.ceil((toHundredths(required) * publicParts) / (publicParts + otherParts))
  const publicHours = Math.min(lacking, Math.max(0, share - done))
  return [
    { subject: 'public-required', hours: publicHours },
    { subject: 'other', hours: lacking - publicHours },
  ]
}

/**
 * Papers for study that is there already, and new study for the rest (9(2)) in the days left. A deficit of a year that is
 * over stays, since hours do not cross years; only papers can then still help.
 */
export const annualQuota: RemedistOf<'annual-quota'> = {
  verdict: ownVerdict,
  propose: (asked) => {
    const { facts, answer, asOf, law, ask } = asked
    const { period } = answer.value
    const papers = paperSteps(facts, period, asOf, law)
    // Papers change hours and nothing else, so that the rule gives a value again.
    const needs = needsOf(ask(done(facts, papers)) as Answer, law)
    const provisions = needs.length > 1 ? (['9(2)', '12.3'] as const) : (['9(2)'] as const)
    return proposeStudy(asked, papers, { needs, period, provisions, overBy: '9(2)' })
  },
}
