import type { Finding } from '../../pack.js'

/** Whether a finding is about a record. */
export const isAboutRecord = ({ data }: Finding, recordId: string): boolean =>
  'recordId' in data && data.recordId === recordId
