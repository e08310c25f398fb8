import type { Verdict } from '../../../engine/determination/determination.js'
import type { Certificate } from '../../entities/certificate/certificate.js'
import { norms09 } from '../../law/norms/chapter-09.js'
import { severityOf } from '../../norms/severity.js'
import { type Determination, defineRule, type Recorder } from '../../pack.js'

/** How the volumes of one person's certificate go together. */
export interface CertificateSeries {
  /** Whether all volumes bear the number that they must. */
  readonly sameNumber: Verdict
  /** Whether no more than one volume is in use. */
  readonly oneInUse: Verdict
  /** The volumes in the order of the series, by their position in the facts: `#1` is the first. */
  readonly order: readonly string[]
}

interface Volume {
  readonly key: string
  readonly certificate: Certificate
}

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0)

/** By volume, the first issue first, by day of issue, by number: what is not known comes last. */
const inSeries = ({ certificate: a }: Volume, { certificate: b }: Volume): number =>
  compare(a.volume ?? 1000, b.volume ?? 1000) ||
  compare(Number(a.issuedAs !== 'first'), Number(b.issuedAs !== 'first')) ||
  compare(a.issuedOn ?? '9', b.issuedOn ?? '9') ||
  compare(a.number, b.number)

type SeriesGrounds = Recorder<'33', never, 'reissue-number'>

const numberVerdict = (grounds: SeriesGrounds, volumes: readonly Volume[]): Verdict => {
  let verdict: Verdict = 'met'
  volumes.forEach(({ key, certificate: { number, issuedAs } }, place) => {
    const before = volumes[place - 1]?.certificate
    if (!before || before.number === number) return
    // A first issue after another volume contradicts itself, whichever way replacements are read.
    if (issuedAs === 'renewal' || issuedAs === 'first') {
      const severity =
        issuedAs === 'renewal' ? severityOf(norms09['keep-certificate-number'], grounds) : 'data-defect'
      grounds.finding('volume-number-differs', severity, '33', { volume: key })
      verdict = 'not-met'
    } else if (grounds.reading('reissue-number') === 'same') {
      grounds.finding(
        'volume-number-differs',
        severityOf(norms09['keep-certificate-number'], grounds),
        '33',
        {
          volume: key,
        },
      )
      verdict = 'not-met'
    } else if (issuedAs === undefined) {
      grounds.missing({ fact: 'certificate.issued-as', of: key })
      if (verdict === 'met') verdict = 'undetermined'
    }
  })
  return verdict
}

/** A volume issued and not yet written in is in use too: one certificate goes on in one booklet. */
const useVerdict = (grounds: SeriesGrounds, volumes: readonly Volume[]): Verdict => {
  const inUse = volumes.filter(({ certificate: { state } }) => state === 'issued' || state === 'active')
  if (inUse.length > 1) {
    grounds.finding('volumes-in-use', 'data-defect', '33', { volumes: inUse.map(({ key }) => key) })
    return 'not-met'
  }
  const unknown = volumes.filter(({ certificate: { state } }) => state === undefined)
  if (unknown.length === 0 || inUse.length + unknown.length < 2) return 'met'
  grounds.missing(...unknown.map(({ key }) => ({ fact: 'certificate.state' as const, of: key })))
  return 'undetermined'
}

/**
 * Whether the volumes of a person's certificate bear one number, and no more than one of them is in use.
 *
 * A renewal bears the number of the volume before it. Whether a replacement does is a reading. That only one volume is
 * in use follows from renewal and replacement, each of which ends the volume before; a second one is a contradiction of
 * the data.
 *
 * **Legal basis:** Article 33.
 *
 * @param facts - `personId`: whose; `certificates`: all volumes at hand, in any order
 * @param law - the edition of the law
 * @returns `settled` with both verdicts; `bounded` where one is undetermined, with the facts that would decide
 * @example
 * ```ts
 * import { assessVolumes, parseCertificate } from 'xueshi'
 * const first = parseCertificate({ number: 'A-1', personId: 'p1', volume: 1, state: 'superseded', entries: [] })
 * const second = parseCertificate({
 *   number: 'A-2', personId: 'p1', volume: 2, issuedAs: 'renewal', state: 'active', entries: [],
 * })
 * const answer = first.ok && second.ok && assessVolumes({ personId: 'p1', certificates: [first.value, second.value] })
 * answer && answer.status === 'settled' && answer.value
 * // => { sameNumber: 'not-met', oneInUse: 'met', order: ['#1', '#2'] }
 * ```
 */
export const assessVolumes = /* @__PURE__ */ defineRule(
  {
    id: 'certificate-series',
    takes: { certificates: ['parseCertificate'] },
    provisions: ['33'],
    norms: ['keep-certificate-number'],
    readings: ['reissue-number'],
  },
  (
    { personId, certificates }: { readonly personId: string; readonly certificates: readonly Certificate[] },
    grounds,
  ): Determination<CertificateSeries, CertificateSeries> => {
    grounds.cite('33', 'requires')
    const all = certificates.map((certificate, index) => ({ key: `#${index + 1}`, certificate }))
    for (const { key, certificate } of all) {
      if (certificate.personId === personId) continue
      grounds.finding('volume-of-another-person', 'data-defect', '33', { volume: key })
    }
    const volumes = all.filter(({ certificate }) => certificate.personId === personId).sort(inSeries)
    const sameNumber = numberVerdict(grounds, volumes)
    const oneInUse = useVerdict(grounds, volumes)
    const value = { sameNumber, oneInUse, order: volumes.map(({ key }) => key) }
    return [sameNumber, oneInUse].includes('undetermined') ? grounds.bounded(value) : grounds.settled(value)
  },
)
