import type { Verdict } from '../../../engine/determination/determination.js'
import type { Certificate } from '../../entities/certificate/certificate.js'
import type { RegistrationCard } from '../../entities/registration/registration-card.js'
import { norms09 } from '../../law/norms/chapter-09.js'
import { severityOf } from '../../norms/severity.js'
import { type Determination, defineRule, type Recorder } from '../../pack.js'
import { counterparts, differences, type NamedEntry, named } from './card-entries.js'

/** Whether a registration card is kept where it must be and says what the certificate says. */
export interface CardAssessment {
  /** Whether the unit or the talent exchange agency keeps it. */
  readonly keeper: Verdict
  readonly mirrorsCertificate: boolean
  /** Entries of the certificate that the card lacks; an entry without a record's key is named by its place, `#1`. */
  readonly missing: readonly string[]
  /** Entries of the card that no volume bears. */
  readonly extra: readonly string[]
  readonly differing: readonly { readonly entry: string; readonly fields: readonly string[] }[]
}

type CardGrounds = Recorder<'31', never, never>

const keeperVerdict = (grounds: CardGrounds, { keeper }: RegistrationCard): Verdict => {
  if (keeper === undefined) {
    grounds.missing({ fact: 'registration-card.keeper' })
    return 'undetermined'
  }
  if (keeper === 'unit' || keeper === 'talent-exchange-agency') return 'met'
  grounds.finding('card-keeper-not-competent', severityOf(norms09['keep-registration-card'], grounds), '31', {
    keeper,
  })
  return 'not-met'
}

const compare = (
  grounds: CardGrounds,
  onCard: readonly NamedEntry[],
  inVolumes: readonly NamedEntry[],
): Pick<CardAssessment, 'missing' | 'extra' | 'differing'> => {
  const found = counterparts(inVolumes, onCard)
  const missing: string[] = []
  const differing: { entry: string; fields: readonly string[] }[] = []
  for (const one of inVolumes) {
    const { name, entry } = one
    const counterpart = found.get(one)
    const fields = counterpart ? differences(entry, counterpart.entry) : []
    if (!counterpart) {
      missing.push(name)
      grounds.finding('card-entry-missing', 'data-defect', '31', { entry: name })
    } else if (fields.length > 0) {
      differing.push({ entry: name, fields })
      grounds.finding('card-entry-differs', 'data-defect', '31', { entry: name, fields })
    }
  }
  const used = new Set(found.values())
  const extra = onCard.filter((one) => !used.has(one)).map(({ name }) => name)
  for (const entry of extra) grounds.finding('card-entry-extra', 'data-defect', '31', { entry })
  return { missing, extra, differing }
}

/**
 * Whether a registration card is kept by the unit or the talent exchange agency, never by the person, and mirrors the
 * entries of the certificate: what it lacks, what it has beyond them, and where the two differ.
 *
 * The card stays when a booklet is full, so that it is compared with all volumes given.
 *
 * **Legal basis:** Article 31.
 *
 * @param facts - `card`; `certificate`: the volume in use; `earlierVolumes`: those before it, oldest first
 * @param law - the edition of the law
 * @returns `settled` with what was found; `bounded` where the keeper is not known
 * @example
 * ```ts
 * import { assessRegistrationCard, parseCertificate, parseRegistrationCard } from 'xueshi'
 * const card = parseRegistrationCard({ personId: 'p1', keeper: 'person', entries: [{ recordId: 'r1', time: '6学时' }] })
 * const certificate = parseCertificate({
 *   number: '1', personId: 'p1', entries: [{ recordId: 'r1', time: '12学时' }, { recordId: 'r2' }],
 * })
 * const answer = card.ok && certificate.ok &&
 *   assessRegistrationCard({ card: card.value, certificate: certificate.value })
 * answer && answer.status === 'settled' && answer.value
 * // => { keeper: 'not-met', mirrorsCertificate: false, missing: ['r2'], extra: [],
 * //      differing: [{ entry: 'r1', fields: ['time'] }] }
 * ```
 */
export const assessRegistrationCard = /* @__PURE__ */ defineRule(
  {
    id: 'registration-card',
    takes: {
      card: 'parseRegistrationCard',
      certificate: 'parseCertificate',
      'earlierVolumes?': ['parseCertificate'],
    },
    provisions: ['31'],
    norms: ['keep-registration-card'],
  },
  (
    {
      card,
      certificate,
      earlierVolumes = [],
    }: {
      readonly card: RegistrationCard
      readonly certificate: Certificate
      readonly earlierVolumes?: readonly Certificate[] | undefined
    },
    grounds,
  ): Determination<CardAssessment, CardAssessment> => {
    grounds.cite('31', 'requires')
    const volumes = [...earlierVolumes, certificate]
    if (volumes.some(({ personId }) => personId !== card.personId)) {
      grounds.finding('card-holder-differs', 'data-defect', '31', {})
    }
    const keeper = keeperVerdict(grounds, card)
    const compared = compare(grounds, named(card.entries), named(volumes.flatMap(({ entries }) => entries)))
    const { missing, extra, differing } = compared
    const mirrorsCertificate = missing.length + extra.length + differing.length === 0
    const value = { keeper, mirrorsCertificate, ...compared }
    return keeper === 'undetermined' ? grounds.bounded(value) : grounds.settled(value)
  },
)
