import type { ProviderStep } from '../../chongqing/findings/provider.js'
import type { PlanRefusal } from '../../chongqing/rules/planning/plan-life.js'
import type { ProviderRefusal } from '../../chongqing/rules/provider/provider-procedure.js'
import type { GuidanceRefusal } from '../../chongqing/rules/teaching/guidance-life.js'
import type { ParticipationRefusal } from '../../chongqing/rules/teaching/participation-procedure.js'
import type { Verdict } from '../../engine/determination/determination.js'
import type { FindingTemplates, RuleTemplates } from '../chongqing.js'
import { date, days, list, months, people, years } from './figures.js'
import { verdicts } from './general.js'
import { terms } from './terms/terms.js'

const steps: Readonly<Record<ProviderStep, string>> = {
  'education-registration': '教育部门的批准和登记',
  'within-speciality': '课程在其专业范围之内',
  application: '向教育部门申请',
  evaluation: '专家评估、考察',
  'municipal-education-approval': '市教育行政主管部门审批',
  'municipal-personnel-approval': '市人事行政主管部门审批',
  consent: '主管部门同意',
  filing: '向市人事行政主管部门备案',
}

const providerRefusals: Readonly<Record<ProviderRefusal, string>> = {
  'not-applied': '没有提出申请',
  'not-evaluated': '没有经过专家评估、考察',
  'not-approved': '没有获得批准',
  'not-joint': '应由市教育、人事两部门共同审批',
  'not-municipal': '应由市级部门办理',
  'not-consented': '没有取得主管部门同意',
  'already-so': '该步骤已经完成',
  'other-route': '属于另一种施教途径',
}

const planRefusals: Readonly<Record<PlanRefusal, string>> = {
  'not-adopted': '规划尚未出台',
  'no-filing-asked': '全市规划无须备案',
  'not-municipal': '应向市人事行政主管部门备案',
  'not-running': '规划尚未实施',
  'not-final-year': '尚未进入规划实施的最后一年',
  'already-so': '该事项已经完成',
}

const guidanceRefusals: Readonly<Record<GuidanceRefusal, string>> = {
  'not-countersigned': '没有与市人事行政主管部门会签',
  'not-municipal': '应与市人事行政主管部门会签',
  'already-so': '该事项已经完成',
  issued: '文件已经下发，会签应在下发之前',
}

const participationRefusals: Readonly<Record<ParticipationRefusal, string>> = {
  'attendance-known': '参加情况已经确定',
  'not-attended': '没有参加培训',
  'not-assessed': '没有考核（考试）',
  'already-assessed': '已经考核（考试）',
  'already-appraised': '已经作出鉴定',
  'nothing-to-make-up': '没有需要补训的',
}

const lacking = (what: string, missing: readonly string[]): string =>
  missing.length === 0 ? `${what}齐全。` : `${what}缺：${list(missing)}。`

const stepped = (from: string, event: string, to: string, refusal: string | null): readonly string[] => [
  `状态：${from}。事项：${event}。`,
  refusal === null ? `此后状态：${to}。` : `不成立，因为${refusal}；状态不变。`,
]

const yesNo = (known: boolean | null): string => (known === null ? '不明' : known ? '是' : '否')

const lengthOf = (count: number, wholeMonths: boolean): string =>
  wholeMonths ? months(count) : `${months(count)}有余`

const filings: Readonly<Record<Verdict | 'not-required' | 'not-due', string>> = {
  ...verdicts,
  'not-required': '不要求备案',
  'not-due': '尚未出台，还不到备案的时候',
}

const makeUpStates = {
  'not-required': '不需要补训。',
  open: '应当补训，尚未补训。',
  'made-up': '已经补训。',
  undetermined: '是否需要补训或者是否已经补训，尚不能判定。',
} as const

const notReviewed = (over: boolean): string =>
  over ? '规划实施的最后一年没有检查和总结。' : '尚未检查和总结，规划的最后一年还没有结束。'

export const teachingRules = {
  'provider-eligibility': ({ eligible, route, missing, inOrder }, _, reference) => [
    eligible === null ? '能否施教尚不能判定。' : eligible ? '可以施教。' : '不具备施教资格。',
    ...(route === 'in-house'
      ? ['面向本单位人员的培训不受此限。']
      : [route === null ? '不属于三种途径之一。' : `途径：${reference(route)}。`]),
    ...(missing.length === 0 ? [] : [`缺：${list(missing.map((step) => steps[step]))}。`]),
    ...(inOrder !== false ? [] : ['各步骤的先后次序不符合要求。']),
  ],
  'provider-procedure': ({ from, event, to, refused }) =>
    stepped(
      terms.providerStates[from],
      terms.providerEvents[event],
      terms.providerStates[to],
      refused === null ? null : providerRefusals[refused],
    ),
  'provider-tasks': ({ missing }) => [
    lacking(
      '施教机构的工作',
      missing.map((task) => terms.providerTasks[task]),
    ),
    '考核（考试）由施教机构组织，方式由培训主办单位确定。',
  ],
  instructor: ({ verdict, inField, by }) => [
    { met: '可以担任师资。', 'not-met': '不符合担任师资的条件。', undetermined: '能否担任师资尚不能判定。' }[
      verdict
    ],
    `属于本专业或者相关专业领域：${yesNo(inField)}。`,
    ...(by === null ? [] : [by === 'expert' ? '所具条件：专家学者。' : '所具条件：高级专业技术职称。']),
  ],
  'part-time-majority': ({ verdict, partTime, total }) => [
    `师资共${people(total)}，其中兼职${people(partTime)}。`,
    `以兼职为主：${verdicts[verdict]}。`,
  ],
  'plan-elements': ({ missingParts, missingBases }) => [
    missingParts === null
      ? '规划有哪些部分不明。'
      : lacking(
          '规划的主要内容',
          missingParts.map((part) => terms.planParts[part]),
        ),
    missingBases === null
      ? '全市规划的主要依据是否齐全不明。'
      : lacking(
          '规划的主要依据',
          missingBases.map((basis) => terms.planBases[basis]),
        ),
  ],
  'plan-procedure': ({ drafting, basis, filing }) => [
    `编制主体：${verdicts[drafting]}。`,
    `编制依据：${verdicts[basis]}。`,
    `备案：${filings[filing]}。`,
  ],
  'plan-period': ({ usual, usualYears, years: whole, months: count, wholeMonths, finalYear }) => [
    `规划周期为${whole === null ? lengthOf(count, wholeMonths) : years(whole)}，一般为${years(usualYears)}：${usual ? '相符' : '不同'}。`,
    `最后一年为${date(finalYear.from)}至${date(finalYear.to)}。`,
  ],
  'plan-review': ({ finalYear, over, reviewedOn }) => [
    `最后一年为${date(finalYear.from)}至${date(finalYear.to)}。`,
    reviewedOn === null ? notReviewed(over) : `${date(reviewedOn)}作了检查和总结。`,
  ],
  'plan-life': ({ from, event, to, refused }) =>
    stepped(
      terms.planStates[from],
      terms.planEvents[event],
      terms.planStates[to],
      refused === null ? null : planRefusals[refused],
    ),
  'teaching-tasks': ({ missing }) => [
    lacking(
      '规范化教学的任务',
      missing.map((task) => terms.teachingTasks[task]),
    ),
  ],
  'teaching-contents': ({ missing }) => [
    lacking(
      '规范化教学的内容',
      missing.map((content) => terms.teachingContents[content]),
    ),
  ],
  guidance: ({ verdict, countersigned, issued }) => [
    countersigned ? '已与市人事行政主管部门会签。' : '没有与市人事行政主管部门会签。',
    issued
      ? `文件已经下发，先会签后下发：${verdicts[verdict]}。`
      : countersigned
        ? '可以下发。'
        : '还不能下发。',
  ],
  'guidance-life': ({ from, event, to, refused }) =>
    stepped(
      terms.guidanceStates[from],
      terms.guidanceEvents[event],
      terms.guidanceStates[to],
      refused === null ? null : guidanceRefusals[refused],
    ),
  appraisal: ({ missingParts, written, byProvider, afterTraining }) => [
    lacking(
      '鉴定的内容',
      missingParts.map((part) => terms.appraisalParts[part]),
    ),
    `书面：${yesNo(written)}。由该班施教机构作出：${yesNo(byProvider)}。在培训结束后作出：${yesNo(afterTraining)}。`,
    '期限没有规定。',
  ],
  'assessment-mode': ({ valid, mode }) => [
    `方式：${terms.assessmentModes[mode]}。`,
    valid ? '由培训主办单位确定，符合要求。' : '不是由培训主办单位确定。',
  ],
  'participation-procedure': ({ from, event, to, refused }) =>
    stepped(
      terms.participationStates[from],
      terms.participationEvents[event],
      terms.participationStates[to],
      refused && participationRefusals[refused],
    ),
  'make-up': ({ state, madeUpOn, openDays }) => [
    makeUpStates[state],
    ...(madeUpOn === null ? [] : [`补训日期：${date(madeUpOn)}。`]),
    ...(openDays === null ? [] : [`距缺训或者未达要求之日${days(openDays)}。`]),
    ...(state === 'not-required' ? [] : ['应及时补训，天数没有规定。']),
  ],
} satisfies Partial<RuleTemplates>

export const teachingFindings = {
  'provider-step-missing': ({ step }) => `缺“${steps[step]}”。`,
  'provider-step-by-another': ({ step, by }) => `${terms.actors[by]}办理的，不能代替“${steps[step]}”。`,
  'provider-steps-disordered': ({ first, second }) => `“${steps[second]}”的日期早于“${steps[first]}”。`,
  'provider-without-route': () => '该机构不属于可以施教的任何一类。',
  'provider-task-missing': ({ task }) => `施教机构没有做“${terms.providerTasks[task]}”。`,
  'instructor-not-qualified': ({ lacks }) =>
    lacks === 'field'
      ? '不属于本专业或者相关专业领域。'
      : '既不是水平较高、经验丰富的专家学者，也没有高级职称。',
  'part-time-not-majority': ({ partTime, total }) =>
    `师资${people(total)}中兼职${people(partTime)}，没有过半；条文只说以兼职为主，偏离不构成违反。`,
  'plan-part-missing': ({ part }) => `规划缺“${terms.planParts[part]}”。`,
  'plan-basis-missing': ({ basis }) => `全市规划的依据缺“${terms.planBases[basis]}”。`,
  'plan-source-missing': ({ source }) => `规划的编制没有依据“${terms.planSources[source]}”。`,
  'plan-led-by-another': ({ level, lead }) =>
    `${terms.planLevels[level]}由${terms.actors[lead]}编制或者牵头，不是条文所指的主体。`,
  'plan-drafted-alone': () => '全市规划没有会同有关行政主管部门或者行业组织编制。',
  'plan-not-filed': () => '规划出台后没有向市人事行政主管部门备案；备案的日期没有规定，不存在逾期。',
  'plan-filed-elsewhere': ({ with: body }) => `规划报给了${terms.actors[body]}，不是市人事行政主管部门。`,
  'plan-filed-before-adoption': ({ on, adoptedOn }) =>
    `备案（${date(on)}）早于规划出台（${date(adoptedOn)}）。`,
  'plan-cycle-unusual': ({ months: count, wholeMonths, usualYears }) =>
    `规划周期为${lengthOf(count, wholeMonths)}，一般为${years(usualYears)}。此为一般性要求，偏离不构成违反。`,
  'final-year-not-reviewed': ({ over }) => notReviewed(over),
  'review-before-final-year': ({ on }) => `${date(on)}的检查总结早于最后一年，不能代替。`,
  'review-after-plan': ({ on }) => `${date(on)}的检查总结在规划期满之后，不能代替。`,
  'teaching-task-missing': ({ task }) => `规范化教学的任务缺“${terms.teachingTasks[task]}”。`,
  'teaching-content-missing': ({ content }) => `规范化教学的内容缺“${terms.teachingContents[content]}”。`,
  'guidance-not-countersigned': () => '指导性文件没有与市人事行政主管部门会签。',
  'guidance-countersigned-by-another': ({ with: body }) =>
    `与${terms.actors[body]}的会签不能代替与市人事行政主管部门的会签。`,
  'guidance-countersigned-late': ({ on, issuedOn }) => `会签（${date(on)}）在下发（${date(issuedOn)}）之后。`,
  'appraisal-of-another-class': () => '鉴定属于另一个班。',
  'appraisal-of-outsider': () => '被鉴定人没有参加该班。',
  'appraisal-not-written': () => '鉴定不是书面的。',
  'appraisal-by-another': () => '鉴定不是由该班的施教机构作出的。',
  'appraisal-part-missing': ({ part }) => `鉴定缺“${terms.appraisalParts[part]}”。`,
  'appraisal-before-end': ({ on, to }) => `鉴定（${date(on)}）早于培训结束（${date(to)}）。`,
  'assessment-mode-other': () => '考核方式不在所列五种之内；所列并非全部，其他方式不因此排除。',
  'assessment-mode-decided-by-another': ({ by }) =>
    `考核方式由${terms.actors[by]}确定，应由培训主办单位确定。`,
  'training-not-made-up': ({ openDays }) =>
    `尚未补训${openDays === null ? '' : `，已过${days(openDays)}`}；天数没有规定，不能据此认定逾期。`,
  'make-up-failed': ({ on }) => `${date(on)}的补训没有达到要求。`,
  'make-up-before-missed-training': ({ on, missedOn }) =>
    `补训（${date(on)}）早于所缺的培训（${date(missedOn)}）。`,
} satisfies Partial<FindingTemplates>
