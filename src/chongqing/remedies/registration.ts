import { later } from '../../engine/quantity/calendar.js'
import type { Certificate } from '../entities/certificate/certificate.js'
import { counterparts, type NamedEntry, named } from '../rules/registration/card-entries.js'
import { paperFields } from '../rules/registration/paper-fields.js'
import { studyDays } from '../rules/registration/study-days.js'
import { added } from './edit.js'
import { registrationOn } from './hours/study.js'
import { type FactsOf, findingByFinding, remedyTable, type Step, single, stepsFrom } from './remedist.js'

/** The entry of a study, into a certificate that is at hand. */
const entering = (recordId: string, certificate: Certificate): Step<FactsOf<'registration'>> =>
  single(
    { act: 'enter-in-certificate', recordId },
    ({ record }) => ({
      record,
      certificate: { ...certificate, entries: added(certificate.entries, { recordId }) },
    }),
    '31',
  )

type Facts = FactsOf<'registration-card'>
type Entries = Facts['card']['entries']

const changed =
  (change: (entries: Entries) => Entries) =>
  (facts: Facts): Facts => ({ ...facts, card: { ...facts.card, entries: change(facts.card.entries) } })

/** One step for every entry of the card, and of the certificate, that has no counterpart or another wording there. */
const alignment = ({ card, certificate, earlierVolumes = [] }: Facts): readonly Step<Facts>[] => {
  const onCard = named(card.entries)
  const inVolumes = named([...earlierVolumes, certificate].flatMap(({ entries }) => entries))
  const found = counterparts(inVolumes, onCard)
  const used = new Set(found.values())
  const align = (
    { name }: NamedEntry,
    change: 'add' | 'remove' | 'correct',
    edit: (entries: Entries) => Entries,
  ): Step<Facts> => single({ act: 'align-card', entry: name, change }, changed(edit), '31')
  return [
    ...inVolumes.map((one) => {
      const { entry } = found.get(one) ?? {}
      return entry
        ? align(one, 'correct', (entries) => entries.map((given) => (given === entry ? one.entry : given)))
        : align(one, 'add', (entries) => [...entries, one.entry])
    }),
    ...onCard
      .filter((one) => !used.has(one))
      .map((one) => align(one, 'remove', (entries) => entries.filter((given) => given !== one.entry))),
  ]
}

/** What can be done about registration. */
export const registrationRemedies = /* @__PURE__ */ remedyTable({
  /**
   * The study is registered once it is over, and entered in the certificate (31); no day is too late. A certificate of another
   * person stays one.
   */
  registration: {
    verdict: ({ registered, coversWholeStudy, inCertificate }) => {
      if (!registered || coversWholeStudy === false || inCertificate === false) return 'not-met'
      return coversWholeStudy === null ? 'undetermined' : 'met'
    },
    propose: ({ facts: { record, certificate }, asOf }) => {
      const { id: recordId } = record
      const from = later(asOf, studyDays(record).last ?? asOf)
      const entry = { ...registrationOn(from), ...(certificate && { certificateNumber: certificate.number }) }
      const register = single<FactsOf<'registration'>>(
        { act: 'register', recordId, from },
        (facts) => ({ ...facts, record: { ...record, registration: { ...record.registration, ...entry } } }),
        '31',
      )
      return {
        steps: certificate ? [register, entering(recordId, certificate)] : [register],
        otherwise: { standing: 'no-remedy-known', because: '31' },
      }
    },
  },

  /** The papers that are missing are brought, to an office that registers (31); the text sets no day. */
  'register-study': {
    verdict: ({ accepted }) => accepted,
    propose: /* @__PURE__ */ findingByFinding('31', {
      'registration-paper-missing': ({ paper }) => ({
        act: { act: 'supply', list: 'registrationPapers', item: paper },
        edit: ({ request }) => ({
          request: { ...request, [paperFields[paper]]: true },
        }),
      }),
      'applied-elsewhere': () => ({
        act: { act: 'assign', task: 'registration', to: ['unit', 'talent-exchange-agency'] },
        edit: ({ request }) => ({
          request: {
            ...request,
            appliedAt: request.fileKeeper === 'talent-exchange-agency' ? request.fileKeeper : 'unit',
          },
        }),
      }),
    }),
  },

  /** The unit or the agency keeps the card, and it is made to say what the certificate says (31). */
  'registration-card': {
    verdict: ({ keeper, mirrorsCertificate }) => (mirrorsCertificate ? keeper : 'not-met'),
    propose: ({ facts, answer }) => ({
      steps: [
        ...stepsFrom<Facts>(answer, {
          'card-keeper-not-competent': () => ({
            act: { act: 'assign', task: 'card-keeping', to: ['unit', 'talent-exchange-agency'] },
            edit: (given) => ({ ...given, card: { ...given.card, keeper: 'unit' } }),
          }),
        }),
        ...alignment(facts),
      ],
      otherwise: { standing: 'no-remedy-known', because: '31' },
    }),
  },
})
