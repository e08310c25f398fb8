import type { PlainDate } from '../../engine/quantity/calendar.js'
import type { Law } from '../pack.js'
import type { RemedyAct } from './acts.js'

/** Approval of a task book, asked for on a day: before its study begins where that lies ahead, otherwise on that day. */
export const approvalAct = (
  recordId: string | null,
  first: PlainDate,
  asOf: PlainDate,
  { readings }: Law,
): RemedyAct => {
  // Where hours before the approval are credited, it need not come before them.
  const isAhead = first > asOf && readings['hours-before-approval'] !== 'credited'
  return { act: 'approve-task-book', recordId, before: isAhead ? first : null, on: isAhead ? null : asOf }
}
