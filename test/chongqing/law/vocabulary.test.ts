import { describe, expect, it } from 'vitest'
import type { Term } from '../../../src/chongqing/law/precis/terms.js'
import * as terms from '../../../src/chongqing/law/precis/terms.js'
import { isProvisionId, provisionIds } from '../../../src/chongqing/law/provisions.js'
import * as vocabulary from '../../../src/chongqing/law/vocabulary.js'

type TermTable = Readonly<Record<string, Term>>

/** For each list how many members the text gives it (`other` not counted), and its terms. */
const expected = {
  titleLevels: [5, terms.titleLevelTerms],
  educationLevels: [8, terms.educationLevelTerms],
  professionalRoles: [2, terms.professionalRoleTerms],
  capacities: [2, terms.capacityTerms],
  unitKinds: [5, terms.unitKindTerms],
  authorities: [7, terms.authorityTerms],
  actors: [18, terms.actorTerms],
  remedyChannels: [3, terms.remedyChannelTerms],
  grievanceAuthorities: [3, terms.grievanceAuthorityTerms],
  contentAreas: [5, terms.contentAreaTerms],
  subjectClasses: [3, terms.subjectClassTerms],
  studyForms: [8, terms.studyFormTerms],
  advancedSeminarKinds: [2, terms.advancedSeminarKindTerms],
  practiceKinds: [6, terms.practiceKindTerms],
  selfStudyKinds: [2, terms.selfStudyKindTerms],
  distanceKinds: [3, terms.distanceKindTerms],
  conferenceKinds: [4, terms.conferenceKindTerms],
  qualificationKinds: [2, terms.qualificationKindTerms],
  degreeKinds: [2, terms.degreeKindTerms],
  providerTasks: [7, terms.providerTaskTerms],
  providerKinds: [4, terms.providerKindTerms],
  providerStates: [7, terms.providerStateTerms],
  providerEvents: [9, terms.providerEventTerms],
  fundViolations: [3, terms.fundViolationTerms],
  planParts: [4, terms.planPartTerms],
  planLevels: [3, terms.planLevelTerms],
  planBases: [4, terms.planBasisTerms],
  planSources: [3, terms.planSourceTerms],
  planStates: [6, terms.planStateTerms],
  planEvents: [6, terms.planEventTerms],
  inspectionItems: [7, terms.inspectionItemTerms],
  evaluationKinds: [2, terms.evaluationKindTerms],
  comprehensiveAspects: [4, terms.comprehensiveAspectTerms],
  courseAspects: [5, terms.courseAspectTerms],
  inspectionModes: [4, terms.inspectionModeTerms],
  decisionPurposes: [4, terms.decisionPurposeTerms],
  certificateEntryParts: [4, terms.certificateEntryPartTerms],
  resultKinds: [4, terms.resultKindTerms],
  registrationPapers: [2, terms.registrationPaperTerms],
  registrationOffices: [2, terms.registrationOfficeTerms],
  volumeOrigins: [3, terms.volumeOriginTerms],
  certificateStates: [8, terms.certificateStateTerms],
  certificateEvents: [12, terms.certificateEventTerms],
  statisticalFigures: [7, terms.statisticalFigureTerms],
  teachingTasks: [4, terms.teachingTaskTerms],
  teachingContents: [3, terms.teachingContentTerms],
  guidanceStates: [3, terms.guidanceStateTerms],
  guidanceEvents: [3, terms.guidanceEventTerms],
  participationStates: [7, terms.participationStateTerms],
  participationEvents: [8, terms.participationEventTerms],
  appraisalParts: [4, terms.appraisalPartTerms],
  assessmentModes: [5, terms.assessmentModeTerms],
  selfStudyOrigins: [2, terms.selfStudyOriginTerms],
  selfStudyQualities: [3, terms.selfStudyQualityTerms],
  taskBookItems: [6, terms.taskBookItemTerms],
  selfStudyStates: [9, terms.selfStudyStateTerms],
  selfStudyEvents: [7, terms.selfStudyEventTerms],
  awardCategories: [3, terms.awardCategoryTerms],
  awardForms: [2, terms.awardFormTerms],
} satisfies Record<keyof typeof vocabulary, readonly [number, TermTable]>

type ListName = keyof typeof expected

/** The lists that end in `other`, because the text leaves them open or because a caller meets others. */
const open: readonly ListName[] = [
  'professionalRoles',
  'unitKinds',
  'contentAreas',
  'studyForms',
  'practiceKinds',
  'selfStudyKinds',
  'distanceKinds',
  'providerKinds',
  'inspectionItems',
  'assessmentModes',
]

const lists = Object.entries(vocabulary) as [ListName, readonly string[]][]

const termsOf = (name: ListName): TermTable => expected[name][1]

describe('the vocabulary', () => {
  it('is exactly the lists that are counted here', () => {
    expect(lists.map(([name]) => name).sort()).toEqual(Object.keys(expected).sort())
  })

  it.each(lists)('%s has as many members as the text', (name, ids) => {
    expect(ids.filter((id) => id !== 'other')).toHaveLength(expected[name][0])
    expect(ids.at(-1) === 'other').toBe(open.includes(name))
  })

  it.each(lists)('%s has ids in kebab-case, each once', (_, ids) => {
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z0-9]+)*$/)
  })

  it('has the eight inspection items of 26, the eighth being residual', () => {
    expect(vocabulary.inspectionItems).toHaveLength(8)
  })
})

describe('the terms', () => {
  it('belong to one list each', () => {
    expect(new Set(lists.map(([name]) => termsOf(name)))).toEqual(new Set(Object.values(terms)))
    expect(Object.keys(terms)).toHaveLength(lists.length)
  })

  it.each(lists)('of %s are the ids of the list in its order, named in both languages', (name, ids) => {
    const table = termsOf(name)
    expect(Object.keys(table)).toEqual(ids)
    for (const { 'zh-CN': zh, en } of Object.values(table)) {
      expect(zh).toMatch(/\p{Script=Han}/u)
      expect(en).toMatch(/^[A-Z]/)
    }
    const labels = Object.values(table).map((term) => term['zh-CN'])
    expect(new Set(labels).size).toBe(labels.length)
  })

  it.each(lists)('of %s name provisions that exist', (name) => {
    for (const { provision } of Object.values(termsOf(name))) {
      if (provision !== undefined) expect(isProvisionId(provision)).toBe(true)
    }
  })

  it.each([
    ['studyForms', '13'],
    ['inspectionItems', '26'],
    ['planLevels', '23'],
    ['teachingTasks', '36'],
    ['teachingContents', '37'],
  ] as const)('of %s stand in the order of the items of Article %s, one for each', (name, article) => {
    const items = provisionIds.filter((id) => id.startsWith(`${article}(`))
    const from = Object.values(termsOf(name)).map(({ provision }) => provision)
    expect(from.filter((provision) => provision !== article)).toEqual(items)
  })

  it.each([
    [terms.subjectClassTerms['public-required'], '公需科目'],
    [terms.subjectClassTerms.professional, '专业科目'],
    [terms.subjectClassTerms.elective, '选修科目'],
    [terms.studyFormTerms['collective-training'], '集中培训'],
    [terms.distanceKindTerms['air-classroom'], '空中课堂'],
    [terms.fundViolationTerms.misappropriation, '挪用'],
    [terms.taskBookItemTerms['hour-calculation'], '学时计算'],
    [terms.degreeKindTerms['degree-course'], '学历教育'],
  ])('are the official ones: %o', (term, official) => {
    expect(term['zh-CN']).toBe(official)
  })
})
