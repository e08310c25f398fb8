import { chongqing2006 } from '../../src/chongqing/pack.js'
import { classifyCoverage } from '../../src/chongqing/rules/coverage/person-coverage.js'
import { assessAnnualQuota } from '../../src/chongqing/rules/quota/annual-quota.js'
import { assessSubjectRatio } from '../../src/chongqing/rules/subject-ratio/subject-ratio.js'
import { withReadings } from '../../src/engine/editions/law.js'
import { sensitivity } from '../../src/toolbox/sensitivity.js'
import type { Sensitivity } from '../../src/tools/sensitivity.js'
import { hoursOn, person, record, registered, sessions, totalHours } from '../support/facts.js'

interface SensitivityCase {
  readonly article: string
  readonly why: string
  readonly ask: () => Sensitivity
  readonly expect: {
    readonly outcome: unknown
    readonly standing: Sensitivity['standing']
    readonly flips: readonly (readonly [Sensitivity['flips'][number]['readings'], unknown])[]
    readonly rests: readonly string[]
  }
}

const march = (hours: string) =>
  record({ study: totalHours('2025-03-01', '2025-03-31', hours), registration: registered('2025-04-02') })

/** Ten hours on one day, with a provider that may not teach, and 70 others. */
export const twoDoubts = {
  person: person(),
  records: [
    record({
      id: 'a',
      study: totalHours('2025-03-01', '2025-03-31', '70'),
      registration: registered('2025-04-02'),
    }),
    record({
      id: 'b',
      study: sessions(hoursOn('2025-05-05', 10)),
      registration: registered('2025-06-02'),
      providerEligible: false,
    }),
  ],
  year: 2025,
}

/** Under which the hours of such a provider do not count. */
export const strictLaw = withReadings(chongqing2006, { 'ineligible-provider-hours': 'not-credited' })

export const sensitivityCases: readonly SensitivityCase[] = [
  {
    article: '9(2)',
    why: '80 hours that fit into March, registered and taught as they should be: nothing contested can turn it',
    ask: () => sensitivity(assessAnnualQuota, { person: person(), records: [march('80')], year: 2025 }),
    expect: {
      outcome: 'met',
      standing: 'robust',
      flips: [],
      rests: ['quota-year', 'daily-maximum', 'effective-from'],
    },
  },
  {
    article: '30.1',
    why: 'eight hours stated on each of ten days come to six under a ceiling, and to eighty without one',
    ask: () =>
      sensitivity(assessAnnualQuota, {
        person: person(),
        records: [
          record({
            study: sessions(
              ...[3, 4, 5, 6, 7, 10, 11, 12, 13, 14].map((day) =>
                hoursOn(day < 10 ? `2025-03-0${day}` : `2025-03-${day}`, 8),
              ),
            ),
            registration: registered('2025-04-02'),
          }),
        ],
        year: 2025,
      }),
    expect: {
      outcome: 'not-met',
      standing: 'contested',
      flips: [[{ 'daily-maximum': 'none' }, 'met']],
      rests: ['quota-year', 'daily-maximum', 'effective-from'],
    },
  },
  {
    article: '30.1',
    why: '42 hours in November and 42 in the next March: the calendar year holds half of them, the statistical year holds all',
    ask: () =>
      sensitivity(assessAnnualQuota, {
        person: person(),
        records: [
          record({ id: 'a', study: totalHours('2024-11-04', '2024-11-10', '42') }),
          record({ id: 'b', study: totalHours('2025-03-03', '2025-03-09', '42') }),
        ],
        year: 2025,
      }),
    expect: {
      outcome: 'not-met',
      standing: 'contested',
      flips: [[{ 'quota-year': 'statistical' }, 'met']],
      rests: ['quota-year', 'daily-maximum', 'quota-evidence', 'effective-from'],
    },
  },
  {
    article: '2.1',
    why: 'a graduate without a title is a professional only where either of the two suffices',
    ask: () =>
      sensitivity(classifyCoverage, { person: person({ title: 'none' }) }, chongqing2006, {
        aspect: (answer) => answer.status === 'settled' && answer.value.coverage,
      }),
    expect: {
      outcome: 'not-covered',
      standing: 'contested',
      flips: [[{ coverage: 'either-suffices' }, 'covered']],
      rests: ['coverage'],
    },
  },
  {
    article: '12.3',
    why: 'one hour too many of public subjects departs from 1:4 in both directions; a tolerance the caller names, or looking only for too few, turns it',
    ask: () =>
      sensitivity(
        assessSubjectRatio,
        { year: 2025, planned: { publicRequired: '17', professional: '63', elective: '0' } },
        chongqing2006,
        { also: { 'ratio-tolerance': ['0.05'] } },
      ),
    expect: {
      outcome: 'not-met',
      standing: 'contested',
      flips: [
        [{ 'ratio-direction': 'under-only' }, 'met'],
        [{ 'ratio-tolerance': '0.05' }, 'met'],
      ],
      rests: ['quota-year', 'ratio-base', 'ratio-direction', 'ratio-tolerance', 'effective-from'],
    },
  },
  {
    article: '9(2)',
    why: 'two doubts that only together reach 80: the eight-hour days and the class of a provider that may not teach',
    ask: () => sensitivity(assessAnnualQuota, twoDoubts, strictLaw),
    expect: {
      outcome: 'not-met',
      standing: 'contested',
      flips: [[{ 'daily-maximum': 'none', 'ineligible-provider-hours': 'credited-with-finding' }, 'met']],
      rests: ['quota-year', 'daily-maximum', 'ineligible-provider-hours', 'effective-from'],
    },
  },
]
