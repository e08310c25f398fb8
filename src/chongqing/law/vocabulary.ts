/*
 * The lists of the law by id. What they are called is in the words of a language. Where
 * the text leaves a list open (等, 主要) and a caller may meet something else, the list ends in `other`;
 * lists that serve as checklists (what a plan, a task book, an appraisal must contain) have no such id even
 * where the text says 等.
 */

export * from './vocabulary/accountability.js'
export * from './vocabulary/agreement.js'
export * from './vocabulary/certificate.js'
export * from './vocabulary/content.js'
export * from './vocabulary/coverage.js'
export * from './vocabulary/evaluation.js'
export * from './vocabulary/funding.js'
export * from './vocabulary/inspection.js'
export * from './vocabulary/norms.js'
export * from './vocabulary/planning.js'
export * from './vocabulary/provider.js'
export * from './vocabulary/registration.js'
export * from './vocabulary/self-study.js'
export * from './vocabulary/statistics.js'
export * from './vocabulary/teaching.js'
