import { ownVerdict, type RemedistOf } from './remedist.js'

/** Money given back was misused all the same (21): the return remedies the damage and not the breach. */
export const ledgerAudit: RemedistOf<'ledger-audit'> = {
  verdict: ownVerdict,
  propose: () => ({ steps: [], otherwise: { standing: 'cannot-be-cured', because: '21' } }),
}
