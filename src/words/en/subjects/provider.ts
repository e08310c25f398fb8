import type { ProviderStep } from '../../../chongqing/findings/provider.js'
import type { ProviderRefusal } from '../../../chongqing/rules/provider/provider-procedure.js'
import type { SubjectWords } from '../../subjects.js'
import { list, lower, people } from '../figures.js'
import { verdicts } from '../general.js'
import { norms } from '../law/norms.js'
import { terms } from '../law/terms.js'
import { lacking, stepped, yesNo } from './phrases.js'

const steps: Readonly<Record<ProviderStep, string>> = {
  'education-registration': 'registration with the approval of the education department',
  'within-speciality': 'a course within its own speciality',
  application: 'application to the education department',
  evaluation: 'evaluation by experts',
  'municipal-education-approval': 'approval by the municipal education department',
  'municipal-personnel-approval': 'approval by the municipal personnel department',
  consent: 'consent of the competent department',
  filing: 'filing with the municipal personnel department',
}

const providerRefusals: Readonly<Record<ProviderRefusal, string>> = {
  'not-applied': 'no application was made',
  'not-evaluated': 'experts have not evaluated the body',
  'not-approved': 'it is not approved',
  'not-joint': 'the two municipal departments approve together',
  'not-municipal': 'only the municipal departments can do so',
  'not-consented': 'the competent department has not consented',
  'already-so': 'this step has been taken',
  'other-route': 'it belongs to another way of becoming able to teach',
}

export const providerWords = {
  titles: {
    encouragement: 'What a unit is encouraged to do',
    'provider-eligibility': 'Whether a body may teach',
    'provider-procedure': 'Way to becoming a provider',
    'provider-tasks': 'Tasks of a provider',
    instructor: 'Who may teach',
    'part-time-majority': 'Mainly part-time instructors',
  },
  rules: {
    encouragement: ({ acts }) => [`Encouraged, and not owed: ${list(acts.map((act) => norms.acts[act]))}.`],
    'provider-eligibility': ({ eligible, route, missing, inOrder }, _, reference) => [
      eligible === null
        ? 'Whether the body may teach is not yet determined.'
        : eligible
          ? 'The body may teach.'
          : 'The body may not teach.',
      route === 'in-house'
        ? 'Training of its own staff is not restricted.'
        : route === null
          ? 'None of the three ways is open to it.'
          : `Way: ${reference(route)}.`,
      missing.length > 0 && `Missing: ${list(missing.map((step) => steps[step]))}.`,
      inOrder === false && 'The steps were not taken in their order.',
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
      by !== null && (by === 'expert' ? 'Qualified as an expert.' : 'Qualified by a senior title.'),
    ],
    'part-time-majority': ({ verdict, partTime, total }) => [
      `Instructors: ${people(total)}; part-time: ${people(partTime)}.`,
      `Mainly part-time: ${verdicts[verdict]}.`,
    ],
  },
  findings: {
    'provider-step-missing': ({ step }) => `Missing: ${steps[step]}.`,
    'provider-step-by-another': ({ step, by }) =>
      `What is asked for is ${steps[step]}; that of another does not take its place: ${lower(terms.actors[by])}.`,
    'provider-steps-disordered': ({ first, second }) =>
      `The date of one step is earlier than that of the step before it: ${steps[second]}, before ${steps[first]}.`,
    'provider-without-route': () => 'The body is none of the kinds that may teach.',
    'provider-task-missing': ({ task }) => `Task not done: ${lower(terms.providerTasks[task])}.`,
    'instructor-not-qualified': ({ lacks }) =>
      lacks === 'field'
        ? 'The person is neither of the field nor of a related one.'
        : 'The person is neither an able and experienced expert nor the holder of a senior title.',
    'part-time-not-majority': ({ partTime, total }) =>
      `Part-time instructors are ${partTime} of ${total}, not more than half; the text states a principle, and this is no violation.`,
  },
  facts: {
    'provider.kind': {
      name: 'kind of body',
      question: 'Is the body a university, a registered school, a body founded for teaching, or another?',
    },
    'provider.specialities': {
      name: 'specialities of the provider',
      question: 'In which fields does the provider teach?',
    },
    'provider.registration': {
      name: 'registration with the education department',
      question: 'Is the body registered with the approval of the education department?',
    },
    'provider.application': {
      name: 'application to the education department',
      question: 'Was an application made, and when?',
    },
    'provider.evaluation': {
      name: 'evaluation by experts',
      question: 'Did experts evaluate the body, and when?',
    },
    'provider.approval': {
      name: 'approval of the provider',
      question: 'Which departments approved the provider, and when?',
    },
    'provider.consent': {
      name: 'consent of the competent department',
      question: 'Did the competent department consent, and when?',
    },
    'provider.filings': {
      name: 'filing of training for the public',
      question: 'With whom was it filed, and when?',
    },
    'provider.tasks': { name: 'tasks that the provider did', question: 'Which tasks did the provider do?' },
    'course.field': { name: 'field of the course', question: 'To which field does the course belong?' },
    'course.audience': {
      name: 'for whom the course is',
      question: "Is the course for the public, or for the body's own staff only?",
    },
    'instructor.fields': {
      name: 'fields of the instructor',
      question: 'Which are the fields of the instructor?',
    },
    'instructor.expert': {
      name: 'whether the instructor is an expert',
      question: 'Is the instructor recognised as an able and experienced expert?',
    },
    'instructor.title': {
      name: "instructor's title",
      question: 'Which professional title does the instructor hold?',
    },
    'instructor.engagement': {
      name: 'engagement of the instructor',
      question: 'Is the instructor full-time or part-time?',
    },
  },
} satisfies SubjectWords
