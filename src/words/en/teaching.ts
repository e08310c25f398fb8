import type { ProviderStep } from '../../chongqing/findings/provider.js'
import type { PlanRefusal } from '../../chongqing/rules/planning/plan-life.js'
import type { ProviderRefusal } from '../../chongqing/rules/provider/provider-procedure.js'
import type { GuidanceRefusal } from '../../chongqing/rules/teaching/guidance-life.js'
import type { ParticipationRefusal } from '../../chongqing/rules/teaching/participation-procedure.js'
import type { Verdict } from '../../engine/determination/determination.js'
import type { FindingTemplates, RuleTemplates } from '../chongqing.js'
import { date, days, list, lower, months, people, years } from './figures.js'
import { verdicts } from './general.js'
import { terms } from './terms/terms.js'

const steps: Readonly<Record<ProviderStep, string>> = {
  'education-registration': 'registration with the approval of the education department',
  'within-speciality': 'a course within its own speciality',
  application: 'application to the education department',
  evaluation: 'evaluation by experts',
  'municipal-education-approval': 'approval by the municipal education department',
  'municipal-personnel-approval': 'approval by the municipal personnel department',
  consent: 'consent of the department in charge',
  filing: 'filing with the municipal personnel department',
}

const providerRefusals: Readonly<Record<ProviderRefusal, string>> = {
  'not-applied': 'no application was made',
  'not-evaluated': 'experts have not evaluated the body',
  'not-approved': 'it is not approved',
  'not-joint': 'the two municipal departments approve together',
  'not-municipal': 'only the municipal departments can do so',
  'not-consented': 'the department in charge has not consented',
  'already-so': 'this step has been taken',
  'other-route': 'it belongs to another way of becoming able to teach',
}

const planRefusals: Readonly<Record<PlanRefusal, string>> = {
  'not-adopted': 'the plan is not adopted',
  'no-filing-asked': 'the municipal plan is filed with nobody',
  'not-municipal': 'it is to be filed with the municipal personnel department',
  'not-running': 'the plan is not running',
  'not-final-year': 'the plan is not in its last year',
  'already-so': 'this has been done',
}

const guidanceRefusals: Readonly<Record<GuidanceRefusal, string>> = {
  'not-countersigned': 'the municipal personnel department has not countersigned',
  'not-municipal': 'the municipal personnel department must countersign',
  'already-so': 'this has been done',
  issued: 'it is issued already, and the countersignature had to come first',
}

const participationRefusals: Readonly<Record<ParticipationRefusal, string>> = {
  'attendance-known': 'how far the training was attended is known already',
  'not-attended': 'the training was not attended',
  'not-assessed': 'it was not assessed',
  'already-assessed': 'it was assessed already',
  'already-appraised': 'it was appraised already',
  'nothing-to-make-up': 'there is nothing to make up',
}

const lacking = (what: string, missing: readonly string[]): string =>
  missing.length === 0 ? `${what}: complete.` : `${what}; missing: ${list(missing)}.`

const stepped = (from: string, event: string, to: string, refusal: string | null): readonly string[] => [
  `State: ${lower(from)}. Event: ${lower(event)}.`,
  refusal === null ? `State afterwards: ${lower(to)}.` : `Refused, because ${refusal}; the state remains.`,
]

const yesNo = (known: boolean | null): string => (known === null ? 'not known' : known ? 'yes' : 'no')

const lengthOf = (count: number, wholeMonths: boolean): string =>
  wholeMonths ? months(count) : `${months(count)} and some days`

const filings: Readonly<Record<Verdict | 'not-required' | 'not-due', string>> = {
  ...verdicts,
  'not-required': 'not asked for',
  'not-due': 'not yet due, since the plan is not adopted',
}

const makeUpStates = {
  'not-required': 'Nothing is to be made up.',
  open: 'The training is to be made up, and has not been.',
  'made-up': 'The training has been made up.',
  undetermined: 'Whether the training is to be made up, or has been, is not yet determined.',
} as const

const notReviewed = (over: boolean): string =>
  over
    ? 'The plan was not reviewed in its last year.'
    : 'The plan has not been reviewed yet, and its last year is not over.'

export const teachingRules = {
  'provider-eligibility': ({ eligible, route, missing, inOrder }, _, reference) => [
    eligible === null
      ? 'Whether the body may teach is not yet determined.'
      : eligible
        ? 'The body may teach.'
        : 'The body may not teach.',
    ...(route === 'in-house'
      ? ['Training of its own staff is not restricted.']
      : [route === null ? 'None of the three ways is open to it.' : `Way: ${reference(route)}.`]),
    ...(missing.length === 0 ? [] : [`Missing: ${list(missing.map((step) => steps[step]))}.`]),
    ...(inOrder !== false ? [] : ['The steps were not taken in their order.']),
  ],
  'provider-procedure': ({ from, event, to, refused }) =>
    stepped(
      terms.providerStates[from],
      terms.providerEvents[event],
      terms.providerStates[to],
      refused === null ? null : providerRefusals[refused],
    ),
  'provider-tasks': ({ missing }) => [
    lacking(
      'Tasks of the provider',
      missing.map((task) => lower(terms.providerTasks[task])),
    ),
    'The provider holds the assessment; the host chooses its mode.',
  ],
  instructor: ({ verdict, inField, by }) => [
    {
      met: 'The person may teach.',
      'not-met': 'The person is not qualified to teach.',
      undetermined: 'Whether the person may teach is not yet determined.',
    }[verdict],
    `In the field or a related one: ${yesNo(inField)}.`,
    ...(by === null ? [] : [by === 'expert' ? 'Qualified as an expert.' : 'Qualified by a senior title.']),
  ],
  'part-time-majority': ({ verdict, partTime, total }) => [
    `Instructors: ${people(total)}; part-time: ${people(partTime)}.`,
    `Mainly part-time: ${verdicts[verdict]}.`,
  ],
  'plan-elements': ({ missingParts, missingBases }) => [
    missingParts === null
      ? 'The parts of the plan are not known.'
      : lacking(
          'Main parts of the plan',
          missingParts.map((part) => lower(terms.planParts[part])),
        ),
    missingBases === null
      ? 'Whether a municipal plan has its main bases is not known.'
      : lacking(
          'Main bases of the plan',
          missingBases.map((basis) => lower(terms.planBases[basis])),
        ),
  ],
  'plan-procedure': ({ drafting, basis, filing }) => [
    `Who drew it up: ${verdicts[drafting]}.`,
    `What it rests on: ${verdicts[basis]}.`,
    `Filing: ${filings[filing]}.`,
  ],
  'plan-period': ({ usual, usualYears, years: whole, months: count, wholeMonths, finalYear }) => [
    `The plan runs for ${whole === null ? lengthOf(count, wholeMonths) : years(whole)}; plans generally run for ${years(usualYears)}: ${usual ? 'the same' : 'different'}.`,
    `Its last year is ${date(finalYear.from)} to ${date(finalYear.to)}.`,
  ],
  'plan-review': ({ finalYear, over, reviewedOn }) => [
    `The last year of the plan is ${date(finalYear.from)} to ${date(finalYear.to)}.`,
    reviewedOn === null ? notReviewed(over) : `The plan was reviewed on ${date(reviewedOn)}.`,
  ],
  'plan-life': ({ from, event, to, refused }) =>
    stepped(
      terms.planStates[from],
      terms.planEvents[event],
      terms.planStates[to],
      refused === null ? null : planRefusals[refused],
    ),
  'teaching-tasks': ({ missing }) => [
    lacking(
      'Tasks of standardised teaching',
      missing.map((task) => lower(terms.teachingTasks[task])),
    ),
  ],
  'teaching-contents': ({ missing }) => [
    lacking(
      'Contents of standardised teaching',
      missing.map((content) => lower(terms.teachingContents[content])),
    ),
  ],
  guidance: ({ verdict, countersigned, issued }) => [
    countersigned
      ? 'The municipal personnel department has countersigned.'
      : 'The municipal personnel department has not countersigned.',
    issued
      ? `The document is issued; countersigned before: ${verdicts[verdict]}.`
      : countersigned
        ? 'The document may be issued.'
        : 'The document may not yet be issued.',
  ],
  'guidance-life': ({ from, event, to, refused }) =>
    stepped(
      terms.guidanceStates[from],
      terms.guidanceEvents[event],
      terms.guidanceStates[to],
      refused === null ? null : guidanceRefusals[refused],
    ),
  appraisal: ({ missingParts, written, byProvider, afterTraining }) => [
    lacking(
      'Parts of the appraisal',
      missingParts.map((part) => lower(terms.appraisalParts[part])),
    ),
    `In writing: ${yesNo(written)}. By the provider of the class: ${yesNo(byProvider)}. After the training: ${yesNo(afterTraining)}.`,
    'The text sets no day by which it is due.',
  ],
  'assessment-mode': ({ valid, mode }) => [
    `Mode: ${lower(terms.assessmentModes[mode])}.`,
    valid ? 'The host chose it, as is its right.' : 'It was not the host that chose it.',
  ],
  'participation-procedure': ({ from, event, to, refused }) =>
    stepped(
      terms.participationStates[from],
      terms.participationEvents[event],
      terms.participationStates[to],
      refused && participationRefusals[refused],
    ),
  'make-up': ({ state, madeUpOn, openDays }) => [
    makeUpStates[state],
    ...(madeUpOn === null ? [] : [`Made up on ${date(madeUpOn)}.`]),
    ...(openDays === null ? [] : [`Since it was missed or failed: ${days(openDays)}.`]),
    ...(state === 'not-required' ? [] : ['The text says promptly and sets no number of days.']),
  ],
} satisfies Partial<RuleTemplates>

export const teachingFindings = {
  'provider-step-missing': ({ step }) => `Missing: ${steps[step]}.`,
  'provider-step-by-another': ({ step, by }) =>
    `Asked for is ${steps[step]}; what was done by another does not do: ${lower(terms.actors[by])}.`,
  'provider-steps-disordered': ({ first, second }) =>
    `The date of one step is earlier than that of the step before it: ${steps[second]}, before ${steps[first]}.`,
  'provider-without-route': () => 'The body is none of the kinds that may teach.',
  'provider-task-missing': ({ task }) => `Task not done: ${lower(terms.providerTasks[task])}.`,
  'instructor-not-qualified': ({ lacks }) =>
    lacks === 'field'
      ? 'The person is neither of the field nor of a related one.'
      : 'The person is neither an able and experienced expert nor the holder of a senior title.',
  'part-time-not-majority': ({ partTime, total }) =>
    `Part-time instructors are ${partTime} of ${total}, not more than half; the text states a principle, and this is no breach.`,
  'plan-part-missing': ({ part }) => `The plan lacks a part: ${lower(terms.planParts[part])}.`,
  'plan-basis-missing': ({ basis }) => `The municipal plan lacks a basis: ${lower(terms.planBases[basis])}.`,
  'plan-source-missing': ({ source }) =>
    `The plan was drawn up without something it is to follow: ${lower(terms.planSources[source])}.`,
  'plan-led-by-another': ({ level, lead }) =>
    `${terms.planLevels[level]}: it was drawn up or led by another than the text names: ${lower(terms.actors[lead])}.`,
  'plan-drafted-alone': () => 'The municipal plan was drawn up without any body of a trade.',
  'plan-not-filed': () =>
    'The plan was adopted and not filed with the municipal personnel department; no day is set, so it is not late.',
  'plan-filed-elsewhere': ({ with: body }) =>
    `The plan was filed with another than the municipal personnel department: ${lower(terms.actors[body])}.`,
  'plan-filed-before-adoption': ({ on, adoptedOn }) =>
    `The filing (${date(on)}) is earlier than the adoption of the plan (${date(adoptedOn)}).`,
  'plan-cycle-unusual': ({ months: count, wholeMonths, usualYears }) =>
    `The plan runs for ${lengthOf(count, wholeMonths)}, and plans generally for ${years(usualYears)}. This is a general rule, and departing from it is no breach.`,
  'final-year-not-reviewed': ({ over }) => notReviewed(over),
  'review-before-final-year': ({ on }) =>
    `The review of ${date(on)} came before the last year and does not take its place.`,
  'review-after-plan': ({ on }) =>
    `The review of ${date(on)} came after the end of the plan and does not take its place.`,
  'teaching-task-missing': ({ task }) =>
    `Task of standardised teaching not done: ${lower(terms.teachingTasks[task])}.`,
  'teaching-content-missing': ({ content }) =>
    `Content of standardised teaching missing: ${lower(terms.teachingContents[content])}.`,
  'guidance-not-countersigned': () => 'The municipal personnel department has not countersigned.',
  'guidance-countersigned-by-another': ({ with: body }) =>
    `The countersignature of another does not do: ${lower(terms.actors[body])}.`,
  'guidance-countersigned-late': ({ on, issuedOn }) =>
    `The countersignature (${date(on)}) came after the issue (${date(issuedOn)}).`,
  'appraisal-of-another-class': () => 'The appraisal is of another class.',
  'appraisal-of-outsider': () => 'The person appraised did not take part in the class.',
  'appraisal-not-written': () => 'The appraisal is not in writing.',
  'appraisal-by-another': () => 'The appraisal was not given by the provider of the class.',
  'appraisal-part-missing': ({ part }) => `The appraisal lacks a part: ${lower(terms.appraisalParts[part])}.`,
  'appraisal-before-end': ({ on, to }) =>
    `The appraisal (${date(on)}) is earlier than the end of the training (${date(to)}).`,
  'assessment-mode-other': () =>
    'The mode is none of the five named; the list is open, and this does not exclude it.',
  'assessment-mode-decided-by-another': ({ by }) =>
    `The mode was chosen by another than the host: ${lower(terms.actors[by])}.`,
  'training-not-made-up': ({ openDays }) =>
    `The training has not been made up${openDays === null ? '' : `; ${days(openDays)} have passed`}; no number of days is set, so it is not late by the text.`,
  'make-up-failed': ({ on }) => `The make-up training of ${date(on)} did not meet what is demanded.`,
  'make-up-before-missed-training': ({ on, missedOn }) =>
    `The make-up training (${date(on)}) is earlier than the training that was missed (${date(missedOn)}).`,
} satisfies Partial<FindingTemplates>
