import { counterparts, type NamedEntry, named } from '../rules/registration/card-entries.js'
import { type FactsOf, type RemedistOf, type Step, single, stepsFrom } from './remedist.js'

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

/** The unit or the agency keeps the card, and it is made to say what the certificate says (31). */
export const registrationCard: RemedistOf<'registration-card'> = {
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
}
