/** The rules and assessments of the library, in the order of the law's articles and then of what is built from them. */
export const ruleIds = [
  'person-coverage',
  'priority-group',
  'unit-scope',
  'study-time-right',
  'annual-quota',
  'content-area',
  'subject-class',
  'subject-ratio',
  'study-form',
  'funding-floor',
  'credited-hours',
  'credit-scheme',
  'certificate-entry',
  'registration',
  'statistical-year',
  'statistical-period',
  'annual-statistics',
  'in-force',
  'person-year',
  'unit-year',
  'remaining',
] as const

/** The id of a rule or an assessment. */
export type RuleId = (typeof ruleIds)[number]
