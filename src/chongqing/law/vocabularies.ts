import * as terms from './precis/terms.js'
import type * as vocabulary from './vocabulary.js'

type Lists = {
  readonly [Name in keyof typeof vocabulary as (typeof vocabulary)[Name] extends readonly string[]
    ? Name
    : never]: terms.Terms<(typeof vocabulary)[Name] extends readonly (infer Id extends string)[] ? Id : never>
}

/**
 * Every list of the official vocabulary by its name, with the Chinese official term, the English label and the
 * provision of each id. A list left out does not compile.
 *
 * @category Vocabulary
 */
export const vocabularies = /* @__PURE__ */ (() =>
  ({
    actors: terms.actorTerms,
    titleLevels: terms.titleLevelTerms,
    educationLevels: terms.educationLevelTerms,
    professionalRoles: terms.professionalRoleTerms,
    capacities: terms.capacityTerms,
    unitKinds: terms.unitKindTerms,
    authorities: terms.authorityTerms,
    remedyChannels: terms.remedyChannelTerms,
    grievanceAuthorities: terms.grievanceAuthorityTerms,
    contentAreas: terms.contentAreaTerms,
    subjectClasses: terms.subjectClassTerms,
    studyForms: terms.studyFormTerms,
    advancedSeminarKinds: terms.advancedSeminarKindTerms,
    practiceKinds: terms.practiceKindTerms,
    selfStudyKinds: terms.selfStudyKindTerms,
    distanceKinds: terms.distanceKindTerms,
    conferenceKinds: terms.conferenceKindTerms,
    qualificationKinds: terms.qualificationKindTerms,
    degreeKinds: terms.degreeKindTerms,
    providerTasks: terms.providerTaskTerms,
    providerKinds: terms.providerKindTerms,
    providerStates: terms.providerStateTerms,
    providerEvents: terms.providerEventTerms,
    fundViolations: terms.fundViolationTerms,
    planParts: terms.planPartTerms,
    planLevels: terms.planLevelTerms,
    planBases: terms.planBasisTerms,
    planSources: terms.planSourceTerms,
    planStates: terms.planStateTerms,
    planEvents: terms.planEventTerms,
    inspectionItems: terms.inspectionItemTerms,
    evaluationKinds: terms.evaluationKindTerms,
    comprehensiveAspects: terms.comprehensiveAspectTerms,
    courseAspects: terms.courseAspectTerms,
    inspectionModes: terms.inspectionModeTerms,
    decisionPurposes: terms.decisionPurposeTerms,
    certificateEntryParts: terms.certificateEntryPartTerms,
    resultKinds: terms.resultKindTerms,
    registrationPapers: terms.registrationPaperTerms,
    registrationOffices: terms.registrationOfficeTerms,
    volumeOrigins: terms.volumeOriginTerms,
    certificateStates: terms.certificateStateTerms,
    certificateEvents: terms.certificateEventTerms,
    statisticalFigures: terms.statisticalFigureTerms,
    teachingTasks: terms.teachingTaskTerms,
    teachingContents: terms.teachingContentTerms,
    guidanceStates: terms.guidanceStateTerms,
    guidanceEvents: terms.guidanceEventTerms,
    participationStates: terms.participationStateTerms,
    participationEvents: terms.participationEventTerms,
    appraisalParts: terms.appraisalPartTerms,
    assessmentModes: terms.assessmentModeTerms,
    selfStudyOrigins: terms.selfStudyOriginTerms,
    selfStudyQualities: terms.selfStudyQualityTerms,
    taskBookItems: terms.taskBookItemTerms,
    selfStudyStates: terms.selfStudyStateTerms,
    selfStudyEvents: terms.selfStudyEventTerms,
    awardCategories: terms.awardCategoryTerms,
    awardForms: terms.awardFormTerms,
  }) as const satisfies Lists)()

/**
 * The name of a list of the official vocabulary.
 *
 * @category Vocabulary
 */
export type VocabularyName = keyof typeof vocabularies
