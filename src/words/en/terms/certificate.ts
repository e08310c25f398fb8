import type { Words } from '../../chongqing.js'

export const certificateTerms = {
  certificateEntryParts: {
    'study-form': 'Form of study',
    'study-content': 'Content of study',
    'study-time': 'Time of study',
    'assessment-result': 'Result of assessment',
  },
  resultKinds: {
    score: 'Score',
    grade: 'Grade',
    'pass-or-fail': 'Pass or fail',
    completion: 'Completed or not',
  },
  volumeOrigins: {
    first: 'First issue',
    renewal: 'Renewal',
    replacement: 'Replacement',
  },
  certificateStates: {
    issued: 'Issued, without entries',
    active: 'In use',
    full: 'Full',
    superseded: 'Followed by a renewal',
    damaged: 'Damaged',
    lost: 'Lost',
    'reissue-requested': 'Replacement applied for',
    void: 'Void, because replaced',
  },
  certificateEvents: {
    'entry-made': 'Entry made',
    filled: 'Filled',
    'renewal-applied': 'Renewal applied for',
    'renewal-issued': 'Renewal issued',
    transfer: 'Transfer to other work',
    damage: 'Damage',
    loss: 'Loss',
    'reissue-applied': 'Replacement applied for',
    'replacement-issued': 'Replacement issued',
    'alteration-found': 'Unauthorised alteration found',
    'forgery-found': 'Forgery found',
    'authorised-correction': 'Correction with authority',
  },
} satisfies Partial<Words['terms']>
