import type * as z from 'zod'
import type { professionalPersonSchema } from '../../src/chongqing/entities/professional-person.js'
import type { Case } from '../support/cases.js'

type PersonFacts = Omit<z.input<typeof professionalPersonSchema>, 'id'>

interface Facts {
  readonly person: PersonFacts
  readonly during?: { readonly from: string; readonly to: string }
}

/** An engineer with a degree in service: what every case departs from. */
const engineer = { title: 'junior', education: 'bachelor', role: 'professional', inService: true } as const
const without = (...fields: readonly (keyof typeof engineer)[]): PersonFacts =>
  Object.fromEntries(Object.entries(engineer).filter(([field]) => !fields.includes(field as never)))

const year2025 = { from: '2025-01-01', to: '2025-12-31' }
const covered = { coverage: 'covered', dependsOnReading: false }
const notCovered = { coverage: 'not-covered', dependsOnReading: false }
const coveredByReading = { coverage: 'covered', dependsOnReading: true }
const notCoveredByReading = { coverage: 'not-covered', dependsOnReading: true }

const flippedBy = (reading: string, option: string) =>
  ({
    code: 'coverage-depends-on-reading',
    severity: 'depends-on-reading',
    readings: [reading],
    provision: '2.1',
    data: { reading, option },
  }) as never

export const personCoverageCases: readonly Case<Facts>[] = [
  // Title and schooling
  {
    name: 'a junior title and a degree, in service',
    facts: { person: engineer },
    expect: {
      status: 'settled',
      value: covered,
      citations: ['2.1:defines'],
      readings: [],
      findings: [],
    },
    article: '2.1',
    why: 'has all that the definition asks; no contested phrase touches these facts',
  },
  {
    name: 'the lowest title and the lowest schooling that are enough',
    facts: { person: { ...engineer, title: 'junior', education: 'secondary-technical' } },
    expect: { status: 'settled', value: covered, readings: [] },
    article: '2.1',
    why: '初级以上 and 中专以上 include 初级 and 中专',
  },
  {
    name: 'the highest title and schooling',
    facts: { person: { ...engineer, title: 'senior-full', education: 'postgraduate' } },
    expect: { status: 'settled', value: covered, readings: [] },
    article: '2.1',
    why: '以上 has no upper end',
  },
  {
    name: 'junior college',
    facts: { person: { ...engineer, education: 'junior-college' } },
    expect: { status: 'settled', value: covered, readings: [] },
    article: '2.1',
    why: '专科 stands above 中专',
  },
  {
    name: 'no title',
    facts: { person: { ...engineer, title: 'none' } },
    expect: {
      status: 'settled',
      value: notCoveredByReading,
      readings: ['coverage=both-required'],
      findings: [flippedBy('coverage', 'either-suffices')],
    },
    article: '2.1',
    why: 'both are asked for; if either sufficed, the degree would do',
  },
  {
    name: 'no title, if either suffices',
    facts: { person: { ...engineer, title: 'none' } },
    law: { readings: { coverage: 'either-suffices' } },
    expect: {
      status: 'settled',
      value: coveredByReading,
      readings: ['coverage=either-suffices'],
      findings: [flippedBy('coverage', 'both-required')],
    },
    article: '2.1',
    why: 'the degree does, and the reading decides',
  },
  {
    name: 'senior high school',
    facts: { person: { ...engineer, education: 'senior-high' } },
    expect: {
      status: 'settled',
      value: notCoveredByReading,
      findings: ['coverage-depends-on-reading'],
    },
    article: '2.1',
    why: '高中 is below 中专',
  },
  {
    name: 'neither title nor schooling',
    facts: { person: { ...engineer, title: 'none', education: 'lower' } },
    expect: { status: 'settled', value: notCovered, readings: [], findings: [] },
    article: '2.1',
    why: 'not even one of the two is there',
  },
  {
    name: 'left school without graduating',
    facts: { person: { ...engineer, graduated: false } },
    expect: { status: 'open', missing: ['person.completed-education'], readings: ['coverage=both-required'] },
    article: '2.1',
    why: '肄业 is no 学历 of that level; what was completed before may be enough',
  },
  {
    name: 'left university, secondary technical school completed',
    facts: { person: { ...engineer, graduated: false, completedEducation: 'secondary-technical' } },
    expect: { status: 'settled', value: covered, findings: [] },
    article: '2.1',
    why: '中专以上 is reached by the next schooling known',
  },
  {
    name: 'left university, senior high school completed',
    facts: { person: { ...engineer, graduated: false, completedEducation: 'senior-high' } },
    expect: {
      status: 'settled',
      value: notCoveredByReading,
      readings: ['coverage=both-required'],
      findings: ['coverage-depends-on-reading'],
    },
    article: '2.1',
    why: '高中 is below 中专',
  },
  {
    name: 'graduated, as is said',
    facts: { person: { ...engineer, graduated: true } },
    expect: { status: 'settled', value: covered },
    article: '2.1',
    why: 'the level is reached',
  },
  {
    name: 'did not graduate, at a level not known',
    facts: { person: { ...without('education'), graduated: false } },
    expect: { status: 'open', missing: ['person.completed-education'] },
    article: '2.1',
    why: 'whatever the level, it was not reached; what was completed is to be asked',
  },
  // Days known to the month or the year
  ...(
    [
      ['2025-12', covered, undefined],
      ['2026', notCovered, undefined],
      ['2025', covered, undefined],
    ] as const
  ).map(
    ([from, value]): Case<Facts> => ({
      name: `joined in ${from}, no more is known, asked of 2025`,
      facts: { person: { ...without('inService'), employments: [{ unitId: 'u1', from }] }, during: year2025 },
      expect: { status: 'settled', value },
      article: '2.1',
      why: 'whichever day it was, the answer is the same',
    }),
  ),
  {
    name: 'joined in December, no more is known, asked of the first half of the month',
    facts: {
      person: { ...without('inService'), employments: [{ unitId: 'u1', from: '2025-12' }] },
      during: { from: '2025-12-01', to: '2025-12-15' },
    },
    expect: { status: 'open', missing: ['person.employments'] },
    article: '2.1',
    why: 'it may have been in the second half',
  },
  {
    name: 'retired in December, no more is known, asked of the second half of the month',
    facts: {
      person: { ...engineer, retiredOn: '2025-12' },
      during: { from: '2025-12-16', to: '2025-12-31' },
    },
    expect: { status: 'open', missing: ['person.retirement'] },
    article: '2.1',
    why: 'it may have been in the first half',
  },
  // Since when
  ...(
    [
      ['titleSince', '2025-12-31', covered],
      ['titleSince', '2026-01-01', notCovered],
      ['titleSince', '2025', covered],
      ['educationSince', '2025-12', covered],
      ['roleSince', '2025-12-31', covered],
      ['roleSince', '2026', notCovered],
    ] as const
  ).map(
    ([field, since, value]): Case<Facts> => ({
      name: `${field} ${since}, asked of 2025`,
      facts: { person: { ...engineer, [field]: since }, during: year2025 },
      expect: { status: 'settled', valueHas: { coverage: value.coverage } },
      article: '2.1',
      why: 'one day with title, schooling and role is enough, and there must be one',
    }),
  ),
  {
    name: 'a title obtained on the day after service ended',
    facts: {
      person: {
        ...engineer,
        titleSince: '2025-07-01',
        employments: [{ unitId: 'u1', from: '2020-01-01', to: '2025-06-30' }],
      },
      during: year2025,
    },
    expect: { status: 'settled', valueHas: { coverage: 'not-covered' } },
    article: '2.1',
    why: 'on no day were both true',
  },
  {
    name: 'a title obtained in December, no more is known, asked of the first half of the month',
    facts: {
      person: { ...engineer, titleSince: '2025-12' },
      during: { from: '2025-12-01', to: '2025-12-15' },
    },
    expect: { status: 'open', missing: ['person.qualified-since'] },
    article: '2.1',
    why: 'the title is known, its day is not',
  },
  {
    name: 'a degree of this year, asked of no days',
    facts: { person: { ...engineer, educationSince: '2025-07-01' } },
    expect: { status: 'settled', value: covered },
    article: '2.1',
    why: 'what is held is held, where no days are asked about',
  },
  {
    name: 'listed by the unit, the title of December, no more is known, asked of the first half of the month',
    facts: {
      person: { ...engineer, titleSince: '2025-12', listedAsProfessional: true },
      during: { from: '2025-12-01', to: '2025-12-15' },
    },
    expect: { status: 'settled', valueHas: { coverage: 'covered' }, findings: ['coverage-asserted'] },
    article: '2.1',
    why: 'the list is taken at its word where the file does not say',
  },
  // Vocational schooling
  {
    name: 'vocational senior high school',
    facts: { person: { ...engineer, education: 'vocational-senior-high' } },
    expect: {
      status: 'settled',
      value: notCoveredByReading,
      readings: ['coverage=both-required', 'vocational-senior-high=not-equivalent'],
      findings: [
        'schooling-not-equivalent',
        flippedBy('coverage', 'either-suffices'),
        flippedBy('vocational-senior-high', 'equivalent'),
      ],
    },
    article: '2.1',
    why: 'the text names 中专 alone; either other reading would cover',
  },
  {
    name: 'skilled worker school, taken as equivalent',
    facts: { person: { ...engineer, education: 'skilled-worker-school' } },
    law: { readings: { 'skilled-worker-school': 'equivalent' } },
    expect: {
      status: 'settled',
      value: coveredByReading,
      readings: ['coverage=both-required', 'skilled-worker-school=equivalent'],
      findings: [flippedBy('skilled-worker-school', 'not-equivalent')],
    },
    article: '2.1',
    why: 'the reading makes 技校 as good as 中专',
  },
  {
    name: 'vocational senior high school, taken as equivalent beside a skilled worker school that is not',
    facts: { person: { ...engineer, education: 'vocational-senior-high' } },
    law: { readings: { 'vocational-senior-high': 'equivalent', 'skilled-worker-school': 'not-equivalent' } },
    expect: {
      status: 'settled',
      value: coveredByReading,
      readings: ['coverage=both-required', 'vocational-senior-high=equivalent'],
      findings: [flippedBy('vocational-senior-high', 'not-equivalent')],
    },
    article: '2.1',
    why: 'each of the two schools is read by itself',
  },
  {
    name: 'vocational school not graduated from',
    facts: { person: { ...engineer, education: 'skilled-worker-school', graduated: false } },
    expect: {
      status: 'open',
      missing: ['person.completed-education'],
      readings: ['coverage=both-required'],
    },
    article: '2.1',
    why: 'not reached in any case, so that it does not matter what it would be worth',
  },
  {
    name: 'vocational school and no title',
    facts: { person: { ...engineer, title: 'none', education: 'skilled-worker-school' } },
    expect: {
      status: 'settled',
      value: notCovered,
      readings: ['coverage=both-required', 'skilled-worker-school=not-equivalent'],
      findings: ['schooling-not-equivalent'],
    },
    article: '2.1',
    why: 'no single reading changes it, but both together would: the answer rests on both',
  },
  // Role
  {
    name: 'a manager of professionals with title and degree',
    facts: { person: { ...engineer, role: 'professional-manager' } },
    expect: { status: 'settled', value: covered, readings: [] },
    article: '2.1',
    why: 'qualified under every reading',
  },
  {
    name: 'a manager of professionals without a title',
    facts: { person: { ...engineer, role: 'professional-manager', title: 'none' } },
    expect: {
      status: 'settled',
      value: notCoveredByReading,
      readings: ['coverage=both-required', 'managers-qualification=required'],
      findings: [
        flippedBy('coverage', 'either-suffices'),
        flippedBy('managers-qualification', 'not-required'),
      ],
    },
    article: '2.1',
    why: 'one attributive for both heads',
  },
  {
    name: 'a manager of professionals without anything, if nothing is asked of managers',
    facts: { person: { role: 'professional-manager', title: 'none', education: 'lower', inService: true } },
    law: { readings: { 'managers-qualification': 'not-required' } },
    expect: {
      status: 'settled',
      value: coveredByReading,
      readings: ['managers-qualification=not-required'],
      findings: [flippedBy('managers-qualification', 'required')],
    },
    article: '2.1',
    why: 'the role and service are enough',
  },
  {
    name: 'neither professional nor their manager',
    facts: { person: { ...engineer, role: 'other' } },
    expect: { status: 'settled', value: notCovered, readings: [], findings: [] },
    article: '2.1',
    why: 'the definition has two heads and no third',
  },
  // Service
  {
    name: 'not in service',
    facts: { person: { ...engineer, inService: false } },
    expect: { status: 'settled', value: notCovered, readings: [] },
    article: '2.1',
    why: '在职',
  },
  {
    name: 'employed on the last of the days asked about',
    facts: { person: { ...engineer, employments: [{ unitId: 'u1', from: '2025-12-31' }] }, during: year2025 },
    expect: { status: 'settled', value: covered },
    article: '2.1',
    why: 'one day is enough',
  },
  {
    name: 'employed until the first of the days asked about',
    facts: {
      person: { ...engineer, employments: [{ unitId: 'u1', from: '2020-01-01', to: '2025-01-01' }] },
      during: year2025,
    },
    expect: { status: 'settled', value: covered },
    article: '2.1',
    why: 'one day is enough',
  },
  {
    name: 'employed from the day after',
    facts: { person: { ...engineer, employments: [{ unitId: 'u1', from: '2026-01-01' }] }, during: year2025 },
    expect: { status: 'settled', value: notCovered },
    article: '2.1',
    why: 'on none of the days in service',
  },
  {
    name: 'employed until the day before',
    facts: {
      person: { ...engineer, employments: [{ unitId: 'u1', from: '2020-01-01', to: '2024-12-31' }] },
      during: year2025,
    },
    expect: { status: 'settled', value: notCovered },
    article: '2.1',
    why: 'on none of the days in service',
  },
  {
    name: 'between two employments in the days asked about',
    facts: {
      person: {
        ...engineer,
        employments: [
          { unitId: 'u1', from: '2020-01-01', to: '2025-02-28' },
          { unitId: 'u2', from: '2025-04-01' },
        ],
      },
      during: { from: '2025-03-01', to: '2025-03-31' },
    },
    expect: { status: 'settled', value: notCovered },
    article: '2.1',
    why: 'in service before and after, on none of these days',
  },
  {
    name: 'never employed',
    facts: { person: { ...engineer, employments: [] } },
    expect: { status: 'settled', value: notCovered },
    article: '2.1',
    why: 'an empty list says that there was none, whatever else is said',
  },
  {
    name: 'still employed, no days asked about',
    facts: { person: { ...without('inService'), employments: [{ unitId: 'u1', from: '2010-01-01' }] } },
    expect: { status: 'settled', value: covered },
    article: '2.1',
    why: 'an employment without a last day goes on',
  },
  {
    name: 'employment ended, no days asked about',
    facts: {
      person: {
        ...without('inService'),
        employments: [{ unitId: 'u1', from: '2010-01-01', to: '2020-12-31' }],
      },
    },
    expect: { status: 'open', missing: ['asked-period'] },
    article: '2.1',
    why: 'without a clock nobody knows whether the question comes after the end',
  },
  // Re-hired retirees
  {
    name: 'retired and re-hired',
    facts: {
      person: {
        ...engineer,
        retiredOn: '2020-06-30',
        employments: [{ unitId: 'u1', from: '2000-01-01' }],
      },
      during: year2025,
    },
    expect: {
      status: 'settled',
      value: notCoveredByReading,
      readings: ['rehired-retirees=not-in-service'],
      findings: [flippedBy('rehired-retirees', 'in-service')],
    },
    article: '2.1',
    why: 'retired is not in service',
  },
  {
    name: 'retired and re-hired, if that is service',
    facts: {
      person: {
        ...engineer,
        retiredOn: '2020-06-30',
        employments: [{ unitId: 'u1', from: '2000-01-01' }],
      },
      during: year2025,
    },
    law: { readings: { 'rehired-retirees': 'in-service' } },
    expect: {
      status: 'settled',
      value: coveredByReading,
      readings: ['rehired-retirees=in-service'],
      findings: [flippedBy('rehired-retirees', 'not-in-service')],
    },
    article: '2.1',
    why: 'the reading counts the employment after retirement',
  },
  {
    name: 'retires on the first of the days asked about',
    facts: { person: { ...without('inService'), retiredOn: '2025-01-01' }, during: year2025 },
    expect: { status: 'settled', value: covered, readings: [] },
    article: '2.1',
    why: 'the last day before retirement is one in service',
  },
  {
    name: 'retired the day before',
    facts: { person: { ...without('inService'), retiredOn: '2024-12-31' }, during: year2025 },
    expect: { status: 'settled', value: notCovered, readings: [] },
    article: '2.1',
    why: 'nothing says that the person works on, so that the reading has nothing to decide',
  },
  {
    name: 'retired, said to be in service, no days asked about',
    facts: { person: { ...engineer, retiredOn: '2020-06-30' } },
    expect: { status: 'open', missing: ['asked-period'], readings: ['rehired-retirees=not-in-service'] },
    article: '2.1',
    why: 'in service until retirement; whether the question is about that time is not said',
  },
  // What is not known
  {
    name: 'nothing known',
    facts: { person: {} },
    expect: {
      status: 'open',
      missing: ['person.title', 'person.education', 'person.role', 'person.in-service'],
      citations: ['2.1:defines'],
      findings: [],
    },
    article: '2.1',
    why: 'every element may still fail',
  },
  {
    name: 'title not known',
    facts: { person: without('title') },
    expect: { status: 'open', missing: ['person.title'], readings: ['coverage=both-required'] },
    article: '2.1',
    why: 'unknown is not "none"; if either sufficed, the degree would decide',
  },
  {
    name: 'title not known, if either suffices',
    facts: { person: without('title') },
    law: { readings: { coverage: 'either-suffices' } },
    expect: {
      status: 'settled',
      value: coveredByReading,
      findings: [flippedBy('coverage', 'both-required')],
    },
    article: '2.1',
    why: 'the degree is enough; if both were asked for, the title would have to be known',
  },
  {
    name: 'title not known and no schooling',
    facts: { person: { ...without('title'), education: 'lower' } },
    expect: { status: 'settled', value: notCoveredByReading },
    article: '2.1',
    why: 'the missing title could not help any more',
  },
  {
    name: 'title not known and no schooling, if either suffices',
    facts: { person: { ...without('title'), education: 'lower' } },
    law: { readings: { coverage: 'either-suffices' } },
    expect: { status: 'open', missing: ['person.title'], readings: ['coverage=either-suffices'] },
    article: '2.1',
    why: 'the title alone decides',
  },
  {
    name: 'schooling not known',
    facts: { person: without('education') },
    expect: { status: 'open', missing: ['person.education'] },
    article: '2.1',
    why: 'unknown is not "lower"',
  },
  {
    name: 'schooling not known and no title, if either suffices',
    facts: { person: { ...without('education'), title: 'none' } },
    law: { readings: { coverage: 'either-suffices' } },
    expect: { status: 'open', missing: ['person.education'] },
    article: '2.1',
    why: 'the schooling alone decides',
  },
  {
    name: 'role not known',
    facts: { person: without('role') },
    expect: { status: 'open', missing: ['person.role'], readings: [] },
    article: '2.1',
    why: 'it may be neither of the two',
  },
  {
    name: 'role not known, neither title nor schooling',
    facts: { person: { ...without('role'), title: 'none', education: 'lower' } },
    expect: {
      status: 'settled',
      value: notCoveredByReading,
      readings: ['managers-qualification=required'],
    },
    article: '2.1',
    why: 'no role would help, unless nothing were asked of managers',
  },
  {
    name: 'role not known, neither title nor schooling, if nothing is asked of managers',
    facts: { person: { ...without('role'), title: 'none', education: 'lower' } },
    law: { readings: { 'managers-qualification': 'not-required' } },
    expect: { status: 'open', missing: ['person.role'] },
    article: '2.1',
    why: 'a manager would be covered, a professional not',
  },
  {
    name: 'role and title not known, if nothing is asked of managers',
    facts: { person: without('role', 'title') },
    law: { readings: { 'managers-qualification': 'not-required' } },
    expect: { status: 'open', missing: ['person.role', 'person.title'] },
    article: '2.1',
    why: 'the title matters if the role is that of a professional',
  },
  {
    name: 'role and schooling not known, no title, if nothing is asked of managers',
    facts: { person: { ...without('role', 'education'), title: 'none' } },
    law: { readings: { 'managers-qualification': 'not-required' } },
    expect: { status: 'open', missing: ['person.role'] },
    article: '2.1',
    why: 'no schooling could make up for the title, so that nobody is asked for it',
  },
  {
    name: 'role and title not known, no schooling, if nothing is asked of managers',
    facts: { person: { ...without('role', 'title'), education: 'lower' } },
    law: { readings: { 'managers-qualification': 'not-required' } },
    expect: { status: 'open', missing: ['person.role'] },
    article: '2.1',
    why: 'no title could make up for the schooling, so that nobody is asked for it',
  },
  {
    name: 'a manager of whom only the role is known, if nothing is asked of managers',
    facts: { person: { role: 'professional-manager' } },
    law: { readings: { 'managers-qualification': 'not-required' } },
    expect: {
      status: 'open',
      missing: ['person.in-service'],
      readings: ['managers-qualification=not-required'],
    },
    article: '2.1',
    why: 'title and schooling do not matter, so that nobody is asked for them',
  },
  {
    name: 'service not known',
    facts: { person: without('inService'), during: year2025 },
    expect: { status: 'open', missing: ['person.in-service'] },
    article: '2.1',
    why: 'unknown is not "not in service"',
  },
  {
    name: 'service and title not known, other role',
    facts: { person: { education: 'bachelor', role: 'other' } },
    expect: { status: 'settled', value: notCovered, readings: [] },
    article: '2.1',
    why: 'the role decides; what is unknown does not matter',
  },
  // The unit's list
  {
    name: 'listed by the unit, nothing else known',
    facts: { person: { listedAsProfessional: true }, during: year2025 },
    expect: {
      status: 'settled',
      value: covered,
      findings: [{ code: 'coverage-asserted', severity: 'advisory', provision: '2.1', data: {} }],
      readings: [],
    },
    article: '2.1',
    why: 'what is unknown is taken as the list has it',
  },
  {
    name: 'listed by the unit, only the service not known',
    facts: { person: { ...without('inService'), listedAsProfessional: true } },
    expect: { status: 'settled', value: covered, findings: ['coverage-asserted'], readings: [] },
    article: '2.1',
    why: 'the service is taken on the word of the list, and that is said',
  },
  {
    name: 'listed by the unit, only the title not known',
    facts: { person: { ...without('title'), listedAsProfessional: true } },
    expect: {
      status: 'settled',
      value: covered,
      findings: ['coverage-asserted'],
      readings: ['coverage=both-required'],
    },
    article: '2.1',
    why: 'if either sufficed, nothing would have to be taken on the word of the list',
  },
  {
    name: 'listed by the unit, employment ended, no days asked about',
    facts: {
      person: {
        ...without('inService'),
        listedAsProfessional: true,
        employments: [{ unitId: 'u1', from: '2010-01-01', to: '2020-12-31' }],
      },
    },
    expect: { status: 'settled', value: covered, findings: ['coverage-asserted'] },
    article: '2.1',
    why: 'the list says that the person is one now',
  },
  {
    name: 'listed by the unit, everything known and in order',
    facts: { person: { ...engineer, listedAsProfessional: true } },
    expect: { status: 'settled', value: covered, findings: [] },
    article: '2.1',
    why: 'nothing had to be taken on the word of the list',
  },
  {
    name: 'listed by the unit, known to have no title, schooling not known',
    facts: { person: { listedAsProfessional: true, title: 'none', role: 'professional' } },
    expect: {
      status: 'settled',
      value: notCoveredByReading,
      findings: [
        'coverage-depends-on-reading',
        {
          code: 'coverage-assertion-contradicted',
          severity: 'data-defect',
          provision: '2.1',
          data: {},
        },
      ],
      readings: ['coverage=both-required'],
    },
    article: '2.1',
    why: 'a known fact decides against the list; if either sufficed, the list would fill in the schooling',
  },
  {
    name: 'listed by the unit, known to be in another role',
    facts: { person: { listedAsProfessional: true, role: 'other' } },
    expect: {
      status: 'settled',
      value: notCovered,
      findings: ['coverage-assertion-contradicted'],
    },
    article: '2.1',
    why: 'a known fact decides against the list',
  },
  {
    name: 'listed by the unit, employed at another time',
    facts: {
      person: {
        listedAsProfessional: true,
        employments: [{ unitId: 'u1', from: '2010-01-01', to: '2020-12-31' }],
      },
      during: year2025,
    },
    expect: {
      status: 'settled',
      value: notCovered,
      findings: ['coverage-assertion-contradicted'],
    },
    article: '2.1',
    why: 'a known fact decides against the list',
  },
  // Days that cannot be
  {
    name: 'a first day that does not exist',
    facts: { person: engineer, during: { from: '2025-02-29', to: '2025-12-31' } },
    expect: { throws: 'invalid-date', argument: 'during.from' },
    article: '2.1',
    why: '2025 has no 29 February',
  },
  {
    name: 'a last day that does not exist',
    facts: { person: engineer, during: { from: '2025-01-01', to: '2025-13-01' } },
    expect: { throws: 'invalid-date', argument: 'during.to' },
    article: '2.1',
    why: 'there is no thirteenth month',
  },
  {
    name: 'days reversed',
    facts: { person: engineer, during: { from: '2025-01-02', to: '2025-01-01' } },
    expect: { throws: 'invalid-date', argument: 'during.to' },
    article: '2.1',
    why: 'the last day comes before the first',
  },
  {
    name: 'a single day',
    facts: { person: engineer, during: { from: '2025-01-01', to: '2025-01-01' } },
    expect: { status: 'settled', value: covered },
    article: '2.1',
    why: 'both ends are counted',
  },
]
