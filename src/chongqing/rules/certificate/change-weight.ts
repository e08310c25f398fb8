import type { OwnSeverity } from '../../../engine/determination/finding.js'
import type { EntryChain } from '../../entities/certificate/entry-chain.js'
import { severityOfBreach } from '../../norms/severity.js'
import type { Recorder } from '../../pack.js'
import type { EntryChange } from './entry-change.js'

/** What a change amounts to. */
export type ChangeWeight = 'in-order' | 'without-authority' | 'perhaps-with-authority' | 'unclear'

/** Weighs a change; where not every correction is known to be in the chain, one that is not may have been authorised. */
export const weightOf = (change: EntryChange, { correctionsChained }: EntryChain): ChangeWeight => {
  switch (change.kind) {
    case 'appended':
      return 'in-order'
    case 'corrected':
    case 'struck-out':
      return change.certain ? 'in-order' : 'unclear'
    case 'inserted':
      return change.certain ? 'without-authority' : 'unclear'
    case 'altered':
    case 'removed':
      if (!change.certain) return 'unclear'
      return correctionsChained ? 'without-authority' : 'perhaps-with-authority'
    default:
      // Entries in another order and a chain that contradicts itself are to be looked into; neither alters an entry.
      return 'unclear'
  }
}

/** Whether what a change touches does not stand, by the act of whoever has authority or of whoever has none. */
export const isFall = (change: EntryChange, weight: ChangeWeight): boolean =>
  change.kind === 'not-corrected'
    ? change.struckOut && change.certain
    : weight === 'in-order' || weight === 'without-authority'

const severities: Readonly<Record<Exclude<ChangeWeight, 'without-authority'>, OwnSeverity>> = {
  'in-order': 'advisory',
  'perhaps-with-authority': 'data-defect',
  unclear: 'data-defect',
}

/** Tells a change as a finding; an entry that is only perhaps corrected is told by what makes it doubtful. */
export const tellChange = (
  grounds: Recorder<'33', never, never>,
  change: EntryChange,
  weight: ChangeWeight,
  { links }: EntryChain,
): void => {
  const severity = weight === 'without-authority' ? severityOfBreach('33', grounds) : severities[weight]
  const authorisedOn = (correction: number) => (links[correction - 1] as { readonly on: string }).on
  switch (change.kind) {
    case 'altered':
      grounds.finding('entry-altered', severity, '33', { entry: change.entry, link: change.link })
      break
    case 'removed':
      grounds.finding('entry-removed', severity, '33', { link: change.link })
      break
    case 'inserted':
      grounds.finding('entry-inserted', severity, '33', { entry: change.entry })
      break
    case 'appended':
      grounds.finding('entry-not-chained', severity, '33', { entry: change.entry })
      break
    case 'moved':
      grounds.finding('entry-moved', severity, '33', { entry: change.entry, link: change.link })
      break
    case 'corrected':
    case 'struck-out': {
      if (!change.certain) break
      const code = change.kind === 'corrected' ? 'entry-corrected' : 'entry-struck-out'
      const on = authorisedOn(change.correction)
      grounds.finding(code, severity, '33', { link: change.link, on })
      break
    }
    case 'not-corrected':
      grounds.finding('entry-not-corrected', severity, '33', { entry: change.entry, link: change.link })
      break
    case 'broken-link':
      grounds.finding('link-broken', severity, '33', { link: change.link })
      break
    case 'cut-off':
      grounds.finding('chain-cut-off', severity, '33', { link: change.link, last: change.last })
      break
    case 'rewritten':
      grounds.finding('chain-rewritten', severity, '33', { link: change.link })
      break
    case 'unproven':
      grounds.finding('entries-unproven', severity, '33', { entries: change.entries })
      break
    case 'foreign-chain':
      grounds.finding('chain-of-another-certificate', severity, '33', {})
  }
}
