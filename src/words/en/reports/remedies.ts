import type { Actor } from '../../../chongqing/law/vocabulary/norms.js'
import type { AssignedTask, SuppliedLists, Supply, TeachingStep } from '../../../chongqing/remedies/acts.js'
import type { PlainDate } from '../../../engine/quantity/calendar.js'
import type { ReportWords } from '../../chongqing.js'
import { date, hours, key, lower, months, record, yuan } from '../figures.js'
import { norms } from '../law/norms.js'
import { terms } from '../law/terms.js'

const subjects = {
  'public-required': 'public subjects',
  professional: 'professional subjects',
  other: 'professional or elective subjects',
  any: 'any subjects',
} as const

/** What something of a list is called. */
const suppliedTerm = ({ list, item }: Supply): string =>
  (terms[list] as Readonly<Record<string, string>>)[item] as string

const supplies: Readonly<Record<keyof SuppliedLists, (term: string) => string>> = {
  planParts: (term) => `add to the plan: ${term}`,
  planBases: (term) => `rest the plan on this as well: ${term}`,
  planSources: (term) => `draw the plan up from this as well: ${term}`,
  certificateEntryParts: (term) => `enter in the certificate: ${term}`,
  registrationPapers: (term) => `bring: ${term}`,
  appraisalParts: (term) => `add to the appraisal: ${term}`,
  comprehensiveAspects: (term) => `evaluate this aspect of the class as well: ${term}`,
  courseAspects: (term) => `evaluate this aspect of the course as well: ${term}`,
  inspectionItems: (term) => `look at this in the inspection as well: ${term}`,
  inspectionModes: (term) => `inspect or evaluate in this way as well: ${term}`,
  providerTasks: (term) => `have the provider do this as well: ${term}`,
  selfStudyQualities: (term) => `choose content that has this quality: ${term}`,
  taskBookItems: (term) => `add to the task book: ${term}`,
  teachingTasks: (term) => `do this task of standardised teaching: ${term}`,
  teachingContents: (term) => `teach this as well: ${term}`,
}

const tasks: Readonly<Record<AssignedTask, (who: string) => string>> = {
  'plan-lead': (who) => `let ${who} lead in the plan`,
  'plan-together': (who) => `draw the plan up together with ${who}`,
  evaluation: (who) => `let ${who} make the evaluation`,
  appraisal: (who) => `let ${who} give the appraisal`,
  'assessment-mode': (who) => `let ${who} choose the mode of assessment`,
  registration: (who) => `apply for registration to ${who}`,
  'card-keeping': (who) => `let ${who} keep the registration card`,
}

const steps: Readonly<Record<TeachingStep, string>> = {
  'education-registration': 'have the body registered with the approval of the education department',
  application: 'apply to the education department',
  evaluation: 'have experts evaluate the body',
  'joint-approval':
    'obtain the approval of the municipal education department together with the municipal personnel department',
  consent: 'obtain the consent of the competent department',
  filing: 'file with the municipal personnel department',
}

const changes = {
  add: (entry: string) => `enter ${entry} on the registration card as the certificate has it`,
  remove: (entry: string) => `take ${entry} off the registration card, since no volume bears it`,
  correct: (entry: string) => `make ${entry} on the registration card say what the certificate says`,
} as const

const funds = {
  appropriated: 'appropriate',
  budgeted: 'budget',
  spent: 'spend',
} as const

const since = (from: PlainDate): string => `on or after ${date(from)}`
const between = (from: PlainDate, to: PlainDate): string => `between ${date(from)} and ${date(to)}`
const oneOf = (actors: readonly Actor[]): string =>
  actors.map((actor) => `the ${lower(terms.actors[actor])}`).join(' or ')

/** What is to be done to cure a breach. */
export const remedies: ReportWords['remedies'] = {
  supply: (act) => supplies[act.list](lower(suppliedTerm(act))),
  study: ({ subject, hours: amount, from, to }) =>
    `complete ${hours(amount)} of ${subjects[subject]} ${between(from, to)}`,
  'plan-hours': ({ subject, hours: amount }) => `plan ${hours(amount)} more of ${subjects[subject]}`,
  'grant-time': ({ hours: amount, from, to }) =>
    `grant ${hours(amount)} more of time for study ${between(from, to)}`,
  register: ({ recordId, from }) => `have ${record(recordId)} registered ${since(from)}`,
  'register-study': () => 'have this study registered once it is over',
  'enter-in-certificate': ({ recordId }) => `enter ${record(recordId)} in the certificate`,
  'enter-number': () => 'enter the number of the completion certificate',
  'assess-self-study': ({ recordId }) =>
    `have the unit assess the self-study of ${record(recordId)}, and pass`,
  'approve-task-book': ({ recordId, before, on }) => {
    const book = `the task book${recordId === null ? '' : ` of ${record(recordId)}`}`
    return before === null
      ? `have ${book} approved on ${date(on as PlainDate)}`
      : `have ${book} approved before self-study begins on ${date(before)}`
  },
  'complete-task-book': ({ recordId, item }) =>
    `add to the task book of ${record(recordId)}: ${lower(terms.taskBookItems[item])}`,
  'confirm-task': () => 'have the unit confirm the self-study that the person declared',
  'provide-funds': ({ yuan: amount, as }) =>
    `${funds[as]} ${yuan(amount)} more of the unit's recurrent money for continuing education`,
  'raise-funding': ({ yuan: amount, year }) => `raise the funding of ${year} by at least ${yuan(amount)}`,
  pay: ({ yuan: amount }) => `pay ${yuan(amount)}`,
  serve: ({ months: amount }) => `serve ${months(amount)} more`,
  'grant-treatment': () => 'grant the same treatment as on the post',
  'take-step': ({ step }) => steps[step],
  file: ({ with: actors, from }) => `file with ${oneOf(actors)} ${since(from)}`,
  countersign: ({ by }) => `have ${oneOf([by])} countersign before the document is issued`,
  'review-plan': ({ from, to }) => `review and sum up the whole plan ${between(from, to)}`,
  'make-up': ({ from }) => `make up the training ${since(from)} and meet its requirements`,
  assign: ({ task, to }) => tasks[task](oneOf(to)),
  evaluate: ({ course }) =>
    course === null
      ? 'let the host evaluate the class as a whole, in all four aspects'
      : `let the provider evaluate course ${key(course)}, in all five aspects`,
  'write-appraisal': () => 'put the appraisal in writing',
  'appraise-afterwards': ({ from }) => `appraise once the training is over, ${since(from)}`,
  'engage-part-time': ({ instructors }) =>
    `engage ${instructors} more part-time ${instructors === 1 ? 'instructor' : 'instructors'}`,
  'verify-certificate': ({ from }) => `have the unit verify the certificate ${since(from)}`,
  'align-card': ({ entry, change }) => changes[change](`the entry ${key(entry)}`),
  'meet-responsibility': ({ item }, reference) => `meet the responsibility of ${reference(item)}`,
  'do-duty': ({ duty, from }) => `${norms.acts[duty]}, ${since(from)}`,
}
