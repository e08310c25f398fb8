import { type ActId, actOf } from '../../../chongqing/law/norms/acts.js'
import type { Actor } from '../../../chongqing/law/vocabulary/norms.js'
import type { EventDuty, YearlyDuty } from '../../../chongqing/rules/norms/duty-calendar.js'
import type { SubjectWords } from '../../subjects.js'
import { date, key, lower, yearName } from '../figures.js'
import { norms } from '../law/norms.js'
import { terms } from '../law/terms.js'

const parts = { alone: 'acts', leads: 'leads', joins: 'joins', addressed: 'is addressed' } as const

const act = (id: ActId): string => norms.acts[id]

const actor = (id: Actor): string => terms.actors[id]

/** A heading and what belongs under it, in one sentence; nothing where there is nothing. */
const told = (heading: string, all: readonly string[]): readonly string[] =>
  all.length === 0 ? [] : [`${heading}: ${[...new Set(all)].join('; ')}.`]

/** How many are among the missing facts, which name them. */
const unclear = (count: number): readonly string[] => (count === 0 ? [] : [`Not known: ${count}.`])

const yearly = ({ act: id, period, deadline, event }: YearlyDuty): string => {
  const said = [
    period === null ? 'period not known' : `${date(period.from)} to ${date(period.to)}`,
    ...(event === null ? [] : [`with ${norms.events[event]}`]),
    deadline === 'end-of-period' ? 'to be done by the end' : 'no date in the text',
  ]
  return `${act(id)} (${said.join(', ')}).`
}

const when = {
  before: 'before',
  after: 'after',
  'together-with': 'when',
  'none-in-text': 'no date in the text',
} as const

const onEvent = ({ act: id, due, event, promptly }: EventDuty): string => {
  if (due === 'as-agreed') return `${act(id)} (when agreed).`
  if (event === null) return `${act(id)} (${when[due]}).`
  return `${act(id)} (${when[due]} ${norms.events[event]}${promptly ? '; no number of days in the text' : ''}).`
}

export const normsWords = {
  titles: {
    'competent-authority': 'Competent authority',
    'missing-responsibilities': 'Responsibilities met and missing',
    'annual-summary': 'Yearly summary filed',
    'competent-inspector': 'Competence to inspect',
    duties: 'Duties',
    'duty-calendar': 'Calendar of duties',
  },
  rules: {
    'competent-authority': ({ act: id, doneBy, authorities }, _, reference) => [
      `The act: ${act(id)}.`,
      `Done by: ${doneBy.map(actor).map(lower).join('; ')}.`,
      ...authorities.map(({ authority, part, area, system, provision }) => {
        const where = [
          ...(area === null ? [] : [area === '500000' ? 'the whole city' : `division ${area}`]),
          ...(system === null ? [] : [`industry system ${key(system)}`]),
          reference(provision),
        ]
        return `${actor(authority)} ${parts[part]} (${where.join('; ')}).`
      }),
    ],
    'missing-responsibilities': ({ role, done, missing, unknown }, _, reference) => [
      `Responsibilities of: ${lower(norms.roles[role])}.`,
      ...told('Met', done.length === 0 ? [] : [done.map(reference).join('; ')]),
      ...told('Not met', missing.length === 0 ? [] : [missing.map(reference).join('; ')]),
      ...unclear(unknown.length),
    ],
    'annual-summary': ({ verdict, over, filedOn }) => [
      {
        met: `The summary of the year was filed${filedOn === null ? '' : ` on ${date(filedOn)}`}.`,
        'not-met': over
          ? 'There is no filing of a summary of the year.'
          : 'The year is not over, and there is no filing of its summary yet.',
        undetermined: 'Whether the summary was filed with a personnel department is not known.',
      }[verdict],
      'The Measures set no date; it is due within a reasonable time.',
    ],
    'competent-inspector': ({ competent, ground }) => [
      `By ${ground === 'territory' ? 'area' : 'industry system'}, the body ${competent ? 'may' : 'may not'} inspect and evaluate the unit.`,
    ],
    duties: ({ bearer, year, duties }) => {
      const inState = (asked: string) =>
        duties.filter(({ state }) => state === asked).map(({ act: id }) => act(id))
      return [
        `Duties in ${yearName('calendar', year)} of: ${lower(actor(bearer))}.`,
        ...told('Done', inState('done')),
        ...told('Not done', inState('missing')),
        ...told('Not due this year', inState('not-due')),
        ...unclear(inState('unknown').length),
      ]
    },
    'duty-calendar': ({ actor: bearer, year, yearly: everyYear, onEvent: eachTime, overTime, standing }) => [
      `Duties in ${yearName('calendar', year)} of: ${lower(actor(bearer))}.`,
      ...everyYear.map(yearly),
      ...eachTime.map(onEvent),
      ...told(
        'Over time (no pace in the text)',
        overTime.map(({ act: id }) => act(id)),
      ),
      ...told(
        'At all times',
        standing.map(({ act: id }) => act(id)),
      ),
    ],
  },
  findings: {
    'duty-not-done': ({ act: id }) => `Not done: ${act(id)}.`,
    'evidence-not-of-a-duty': ({ named }) =>
      `Evidence was given of something that is no duty of theirs: ${norms.acts[actOf(named)]}.`,
    'evidence-outside-period': ({ act: id, on }) =>
      `Evidence of ${date(on)} lies outside the period asked about: ${act(id)}.`,
    'responsibility-not-done': ({ item }, _, reference) =>
      `The responsibility of ${reference(item)} was not met.`,
    'evidence-of-another-role': ({ item, role }, _, reference) =>
      `${reference(item)} is no responsibility of: ${lower(norms.roles[role])}.`,
    'annual-summary-not-filed': ({ year, over }) =>
      over
        ? `No summary of ${year} was filed.`
        : `No summary of ${year} has been filed yet, and the year is not over.`,
    'summary-filed-before-year': ({ filedOn }) =>
      `The filing (${date(filedOn)}) is earlier than the year it is about.`,
    'summary-filed-before-year-end': ({ filedOn }) =>
      `The filing (${date(filedOn)}) was made before the year ended.`,
    'summary-filed-with-another-body': ({ with: body }) =>
      `The summary went to another body than a personnel department: ${lower(actor(body))}.`,
    'summary-filed-at-another-level': ({ with: body }) =>
      `The summary went to another level: ${lower(actor(body))}; the text names none.`,
    'level-not-competent': ({ asked, named }) =>
      `This is not for the ${lower(actor(asked))} but for the ${lower(actor(named))}.`,
  },
  facts: {
    'body.division': {
      name: 'district of the department',
      question: "Which district's personnel department is it?",
    },
    'body.industry-system': {
      name: 'industry system of the body',
      question: 'Of which industry system is the body?',
    },
    'body.rank': {
      name: 'level of the body',
      question: 'Is it a body of the city or of a district?',
    },
    'matter.place': { name: 'place of the matter', question: 'In which district or county is it?' },
    'matter.system': { name: 'industry system of the matter', question: 'Of which industry system is it?' },
    'responsibility.evidence': { name: 'whether it was done', question: 'Was this responsibility met?' },
    'summary.filings': {
      name: 'filings of yearly summaries',
      question: 'Which yearly summaries were filed, when and with whom?',
    },
    'summary.addressee': {
      name: 'with whom the summary was filed',
      question: 'With whom was the summary filed?',
    },
    'duty.evidence': { name: 'whether it was done', question: 'Was this duty done in the year?' },
  },
} satisfies SubjectWords
