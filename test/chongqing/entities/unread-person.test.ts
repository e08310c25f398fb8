import { describe, expect, test } from 'vitest'
import { unreadPerson } from '../../../src/chongqing/entities/unread-person.js'

const row = {
  id: 'p1',
  name: '甲某',
  title: 'intermediate',
  titleSince: '2019',
  education: 'bachelor',
  educationSince: '2012-06',
  graduated: true,
  role: 'professional',
  roleSince: '2012-07',
  listedAsProfessional: true,
  employments: [{ unitId: 'u1', from: '2012-07' }],
} as const

const { listedAsProfessional: _listed, ...unlisted } = row
const { title: _title, titleSince: _titleSince, ...untitled } = unlisted
const { education: _education, educationSince: _since, graduated: _graduated, ...unschooled } = unlisted
const { role: _role, roleSince: _roleSince, ...withoutRole } = unlisted
const { employments: _employments, ...unplaced } = unlisted

describe('of a person who was refused', () => {
  test.each([
    ['the title', { title: '工程师' }, { ...untitled, titleSince: '2019' }],
    ['the day of the title', { titleSince: '去年' }, untitled],
    ['the schooling', { education: '大学' }, { ...unschooled, educationSince: '2012-06', graduated: true }],
    ['the day of graduation', { educationSince: '2012-13' }, { ...unschooled, graduated: true }],
    ['whether there was graduation', { graduated: '是' }, { ...unschooled, educationSince: '2012-06' }],
    ['the day of the role', { roleSince: 7 }, withoutRole],
    ['an employment', { employments: [{ unitId: 'u1' }] }, { ...unplaced, serviceUnread: true }],
    ['the agency', { agencyId: '' }, { ...unlisted, serviceUnread: true }],
    ['the retirement', { retiredOn: '60岁' }, { ...unlisted, serviceUnread: true }],
    ['whether in service', { inService: '是' }, { ...unlisted, serviceUnread: true }],
    ['the word of the list', { listedAsProfessional: '是' }, unlisted],
  ])('%s that was not read is not known, nor what rests on it', (_, wrong, kept) => {
    expect(unreadPerson({ ...row, ...wrong })).toEqual(kept)
  })

  test('a citizen number that was not read leaves the rest', () => {
    expect(unreadPerson({ ...row, citizenNumber: '500' })).toEqual(row)
  })

  test('a field that is none is left out', () => {
    expect(unreadPerson({ id: 'p1', title: 'junior', wage: 1 })).toEqual({ id: 'p1', title: 'junior' })
  })
})

test('nothing is known of what has no key', () => {
  for (const input of [undefined, null, '人员', 5, [], {}, { id: '' }, { ...row, id: 4 }]) {
    expect(unreadPerson(input)).toBeUndefined()
  }
})
