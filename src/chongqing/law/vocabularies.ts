import type { ProvisionId } from './provisions.js'
import { awardCategories, awardForms } from './vocabulary/accountability.js'
import {
  capacities,
  grievanceAuthorities,
  remedyChannels,
  treatmentComponents,
} from './vocabulary/agreement.js'
import {
  certificateEntryParts,
  certificateEvents,
  certificateStates,
  resultKinds,
  volumeOrigins,
} from './vocabulary/certificate.js'
import {
  advancedSeminarKinds,
  conferenceKinds,
  contentAreas,
  degreeKinds,
  distanceKinds,
  practiceKinds,
  qualificationKinds,
  selfStudyKinds,
  studyForms,
  subjectClasses,
} from './vocabulary/content.js'
import {
  educationLevels,
  professionalRoles,
  titleLevels,
  unitKinds,
  unitRanks,
} from './vocabulary/coverage.js'
import { comprehensiveAspects, courseAspects, evaluationKinds } from './vocabulary/evaluation.js'
import { fundViolations } from './vocabulary/funding.js'
import { inspectionItems, inspectionModes } from './vocabulary/inspection.js'
import type { List } from './vocabulary/list.js'
import { actors, authorities } from './vocabulary/norms.js'
import {
  planBases,
  planEvents,
  planLevels,
  planParts,
  planSources,
  planStates,
} from './vocabulary/planning.js'
import { providerEvents, providerKinds, providerStates, providerTasks } from './vocabulary/provider.js'
import { decisionPurposes, registrationOffices, registrationPapers } from './vocabulary/registration.js'
import {
  selfStudyEvents,
  selfStudyOrigins,
  selfStudyQualities,
  selfStudyStates,
  taskBookItems,
} from './vocabulary/self-study.js'
import { statisticalFigures } from './vocabulary/statistics.js'
import {
  appraisalParts,
  assessmentModes,
  guidanceEvents,
  guidanceStates,
  participationEvents,
  participationStates,
  teachingContents,
  teachingTasks,
} from './vocabulary/teaching.js'

// Each is named, for the bundler of the declarations loses its way in a module taken whole that holds types as well.
/**
 * Every list of the official vocabulary by its name, with the provision of each id. What they are called is in the words of
 * a language.
 *
 * @example
 * ```ts
 * import { vocabularies } from 'xueshi/law'
 * import { chinese } from 'xueshi/zh-CN'
 * vocabularies.subjectClasses.map((id) => [chinese.terms.subjectClasses[id], vocabularies.subjectClasses.provisions[id]])
 * // => [['公需科目', '12.2'], ['专业科目', '12.4'], ['选修科目', '12.5']]
 * ```
 */
export const vocabularies = /* @__PURE__ */ Object.freeze({
  actors,
  advancedSeminarKinds,
  appraisalParts,
  assessmentModes,
  authorities,
  awardCategories,
  awardForms,
  capacities,
  certificateEntryParts,
  certificateEvents,
  certificateStates,
  comprehensiveAspects,
  conferenceKinds,
  contentAreas,
  courseAspects,
  decisionPurposes,
  degreeKinds,
  distanceKinds,
  educationLevels,
  evaluationKinds,
  fundViolations,
  grievanceAuthorities,
  guidanceEvents,
  guidanceStates,
  inspectionItems,
  inspectionModes,
  participationEvents,
  participationStates,
  planBases,
  planEvents,
  planLevels,
  planParts,
  planSources,
  planStates,
  practiceKinds,
  professionalRoles,
  providerEvents,
  providerKinds,
  providerStates,
  providerTasks,
  qualificationKinds,
  registrationOffices,
  registrationPapers,
  remedyChannels,
  resultKinds,
  selfStudyEvents,
  selfStudyKinds,
  selfStudyOrigins,
  selfStudyQualities,
  selfStudyStates,
  statisticalFigures,
  studyForms,
  subjectClasses,
  taskBookItems,
  teachingContents,
  teachingTasks,
  titleLevels,
  treatmentComponents,
  unitKinds,
  unitRanks,
  volumeOrigins,
} satisfies Readonly<Record<string, List<string, ProvisionId | null>>>)

/** The name of a list of the official vocabulary. */
export type VocabularyName = keyof typeof vocabularies
