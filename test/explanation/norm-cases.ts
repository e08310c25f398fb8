// Cases of the rules on who owes, may and must do what.

import { dutyEvidenceSchema } from '../../src/chongqing/entities/norms/duty-evidence.js'
import { summaryFilingSchema } from '../../src/chongqing/entities/norms/summary-filing.js'
import { chongqing2006, type Determination } from '../../src/chongqing/pack.js'
import { assessAnnualSummary } from '../../src/chongqing/rules/norms/annual-summary.js'
import { competentAuthority } from '../../src/chongqing/rules/norms/competent-authority.js'
import { assessCompetentInspector } from '../../src/chongqing/rules/norms/competent-inspector.js'
import { assessDuties } from '../../src/chongqing/rules/norms/duties.js'
import { dutyCalendar } from '../../src/chongqing/rules/norms/duty-calendar.js'
import { assessResponsibilities } from '../../src/chongqing/rules/norms/missing-responsibilities.js'
import { withParameters } from '../../src/engine/editions/law.js'
import { unit } from './secret-facts.js'

const filing = (fields: object) => summaryFilingSchema.parse({ year: 2025, ...fields })
const evidence = (fields: object) => dutyEvidenceSchema.parse(fields)

const noStatisticalYear = withParameters(chongqing2006, { 'statistical-period': [] })

export const normCases: Readonly<Record<string, Determination<unknown, unknown>>> = {
  'competent-authority': competentAuthority({
    act: 'file-district-plan',
    level: 'district',
    place: '500103',
  }),
  'competent-authority.bounded': competentAuthority({ act: 'inspect-and-evaluate', level: 'district' }),
  'competent-authority.system': competentAuthority({
    act: 'inspect-and-evaluate',
    place: '500103',
    system: '卫生',
    level: 'municipal',
  }),
  'competent-authority.led': competentAuthority({ act: 'approve-provider', level: 'district' }),
  'missing-responsibilities': assessResponsibilities({
    role: 'unit',
    evidence: [
      { item: '7(1)', state: 'done' },
      { item: '7(4)', state: 'not-done' },
      { item: '6(4)', state: 'done' },
    ],
  }),
  'missing-responsibilities.all-met': assessResponsibilities({
    role: 'unit',
    evidence: (['7(1)', '7(2)', '7(3)', '7(4)', '7(5)'] as const).map((item) => ({ item, state: 'done' })),
  }),
  'missing-responsibilities.none-met': assessResponsibilities({ role: 'unit' }),
  'annual-summary': assessAnnualSummary({
    body: 'industry-department',
    year: 2025,
    filings: [filing({ filedOn: '2026-01-15', with: 'municipal-personnel' })],
  }),
  'annual-summary.undated': assessAnnualSummary({
    body: 'industry-department',
    year: 2025,
    filings: [filing({ with: 'municipal-personnel' })],
  }),
  'annual-summary.not-met': assessAnnualSummary({ body: 'industry-organisation', year: 2025, filings: [] }),
  'annual-summary.running': assessAnnualSummary({
    body: 'industry-organisation',
    year: 2025,
    filings: [],
    asOf: '2025-06-30',
  }),
  'annual-summary.bounded': assessAnnualSummary({
    body: 'industry-organisation',
    year: 2025,
    filings: [filing({ filedOn: '2025-12-20' })],
  }),
  'competent-inspector': assessCompetentInspector({
    body: { actor: 'district-personnel', divisionCode: '500105' },
    unit: unit('enterprise'),
  }),
  'competent-inspector.system': assessCompetentInspector({
    body: { actor: 'industry-department', industrySystem: '卫生' },
    unit: unit('public-institution', '500103', { industrySystem: '卫生', rank: 'district' }),
  }),
  duties: assessDuties({
    bearer: 'unit',
    year: 2025,
    unitKind: 'enterprise',
    evidence: [
      evidence({ act: 'verify-certificates', state: 'not-done' }),
      evidence({ act: 'compile-year', state: 'done', on: '2026-01-10' }),
      evidence({ act: 'evaluate-class', state: 'done' }),
    ],
  }),
  'duties.done': assessDuties({
    bearer: 'host',
    year: 2025,
    evidence: [evidence({ act: 'evaluate-class', state: 'done' })],
  }),
  'duties.plan': assessDuties({
    bearer: 'municipal-personnel',
    year: 2025,
    plan: { from: '2026-01-01', to: '2030-12-31' },
  }),
  'duty-calendar': dutyCalendar({ actor: 'unit', year: 2025, unitKind: 'enterprise' }),
  'duty-calendar.professional': dutyCalendar({ actor: 'professional', year: 2025 }),
  'duty-calendar.plan': dutyCalendar(
    { actor: 'municipal-personnel', year: 2025, plan: { from: '2021-01-01', to: '2025-12-31' } },
    noStatisticalYear,
  ),
}
