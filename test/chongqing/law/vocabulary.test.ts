import { describe, expect, it } from 'vitest'
import { isProvisionId, provisionIds } from '../../../src/chongqing/law/provisions.js'
import { type VocabularyName, vocabularies } from '../../../src/chongqing/law/vocabularies.js'
import type { List } from '../../../src/chongqing/law/vocabulary/list.js'
import * as vocabulary from '../../../src/chongqing/law/vocabulary.js'
import { languages } from '../../support/languages.js'

/** For each list how many members the text gives it (`other` not counted). */
const expected = {
  titleLevels: 5,
  educationLevels: 8,
  professionalRoles: 2,
  capacities: 2,
  unitKinds: 5,
  unitRanks: 3,
  authorities: 7,
  actors: 20,
  remedyChannels: 3,
  treatmentComponents: 3,
  grievanceAuthorities: 3,
  contentAreas: 5,
  subjectClasses: 3,
  studyForms: 8,
  advancedSeminarKinds: 2,
  practiceKinds: 6,
  selfStudyKinds: 2,
  distanceKinds: 3,
  conferenceKinds: 4,
  qualificationKinds: 2,
  degreeKinds: 2,
  providerTasks: 7,
  providerKinds: 4,
  providerStates: 7,
  providerEvents: 9,
  fundViolations: 3,
  planParts: 4,
  planLevels: 3,
  planBases: 4,
  planSources: 3,
  planStates: 6,
  planEvents: 6,
  inspectionItems: 7,
  evaluationKinds: 2,
  comprehensiveAspects: 4,
  courseAspects: 5,
  inspectionModes: 4,
  decisionPurposes: 4,
  certificateEntryParts: 4,
  resultKinds: 4,
  registrationPapers: 2,
  registrationOffices: 2,
  volumeOrigins: 3,
  certificateStates: 8,
  certificateEvents: 12,
  statisticalFigures: 7,
  teachingTasks: 4,
  teachingContents: 3,
  guidanceStates: 3,
  guidanceEvents: 3,
  participationStates: 7,
  participationEvents: 8,
  appraisalParts: 4,
  assessmentModes: 5,
  selfStudyOrigins: 2,
  selfStudyQualities: 3,
  taskBookItems: 6,
  selfStudyStates: 9,
  selfStudyEvents: 7,
  awardCategories: 3,
  awardForms: 2,
} satisfies Record<VocabularyName, number>

/** The lists that end in `other`, because the text leaves them open or because a caller meets others. */
const open: readonly VocabularyName[] = [
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

const lists = Object.entries(vocabularies) as [VocabularyName, List][]

describe('the vocabulary', () => {
  it('is exactly the lists that are counted here', () => {
    expect(lists.map(([name]) => name).sort()).toEqual(Object.keys(expected).sort())
  })

  it('leaves out no list that has a name', () => {
    expect(vocabularies).toStrictEqual({ ...vocabulary })
  })

  it.each(lists)('%s has as many members as the text', (name, ids) => {
    expect(ids.filter((id) => id !== 'other')).toHaveLength(expected[name])
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

describe('the provisions of a list', () => {
  it.each(lists)('%s exist', (_, { provisions }) => {
    for (const provision of Object.values(provisions)) {
      if (provision !== null) expect(isProvisionId(provision)).toBe(true)
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
    const from = Object.values(vocabularies[name].provisions).filter((one) => one !== null)
    expect(from.filter((provision) => provision !== article)).toEqual(items)
  })

  it.each(lists)('of %s are no part of what is copied or compared', (_, list) => {
    expect(Object.keys(list)).toHaveLength(list.length)
    expect(Object.isFrozen(list) && Object.isFrozen(list.provisions)).toBe(true)
  })
})

describe('the terms', () => {
  it.each(lists)('of %s are the ids of the list, named in both languages', (name, ids) => {
    const zh: Readonly<Record<string, string>> = languages['zh-CN'].terms[name]
    const en: Readonly<Record<string, string>> = languages.en.terms[name]
    expect(Object.keys(zh)).toEqual([...ids])
    expect(Object.keys(en)).toEqual([...ids])
    for (const term of Object.values(zh)) expect(term).toMatch(/\p{Script=Han}/u)
    for (const term of Object.values(en)) expect(term).toMatch(/^[A-Z]/)
    expect(new Set(Object.values(zh)).size).toBe(ids.length)
  })

  const { terms } = languages['zh-CN']

  it.each([
    [terms.subjectClasses['public-required'], '公需科目'],
    [terms.subjectClasses.professional, '专业科目'],
    [terms.subjectClasses.elective, '选修科目'],
    [terms.studyForms['collective-training'], '集中培训'],
    [terms.distanceKinds['air-classroom'], '空中课堂'],
    [terms.fundViolations.misappropriation, '挪用'],
    [terms.taskBookItems['hour-calculation'], '学时计算'],
    [terms.degreeKinds['degree-course'], '学历教育'],
  ])('are the official ones: %s', (term, official) => {
    expect(term).toBe(official)
  })
})
