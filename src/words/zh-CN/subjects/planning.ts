import type { PlanRefusal } from '../../../chongqing/rules/planning/plan-life.js'
import type { Verdict } from '../../../engine/determination/determination.js'
import type { SubjectWords } from '../../subjects.js'
import { date, months, years } from '../figures.js'
import { verdicts } from '../general.js'
import { terms } from '../law/terms.js'
import { lacking, stepped } from './phrases.js'

const planRefusals: Readonly<Record<PlanRefusal, string>> = {
  'not-adopted': '规划尚未出台',
  'no-filing-asked': '全市规划无须备案',
  'not-municipal': '应向市人事行政主管部门备案',
  'not-running': '规划尚未实施',
  'not-final-year': '尚未进入规划实施的最后一年',
  'already-so': '该事项已经完成',
}

const lengthOf = (count: number, wholeMonths: boolean): string =>
  wholeMonths ? months(count) : `${months(count)}有余`

const filings: Readonly<Record<Verdict | 'not-required' | 'not-due', string>> = {
  ...verdicts,
  'not-required': '不要求备案',
  'not-due': '尚未出台，尚不须备案',
}

const notReviewed = (over: boolean): string =>
  over ? '规划实施的最后一年未作检查和总结。' : '尚未检查和总结，规划的最后一年尚未结束。'

export const planningWords = {
  titles: {
    'plan-elements': '规划的内容和依据',
    'plan-procedure': '规划的编制和备案',
    'plan-period': '规划周期',
    'plan-review': '规划的检查和总结',
    'plan-life': '规划的实施过程',
  },
  rules: {
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
  },
  findings: {
    'plan-part-missing': ({ part }) => `规划缺“${terms.planParts[part]}”。`,
    'plan-basis-missing': ({ basis }) => `全市规划的依据缺“${terms.planBases[basis]}”。`,
    'plan-source-missing': ({ source }) => `规划的编制未依据“${terms.planSources[source]}”。`,
    'plan-led-by-another': ({ level, lead }) =>
      `${terms.planLevels[level]}由${terms.actors[lead]}编制或者牵头，不是条文所指的主体。`,
    'plan-drafted-alone': () => '全市规划未会同有关行政主管部门或者行业组织编制。',
    'plan-not-filed': () =>
      '规划出台后未向市人事行政主管部门备案；本办法未规定具体期限，应在合理期限内办理。',
    'plan-filed-elsewhere': ({ with: body }) =>
      `规划报送的是${terms.actors[body]}，应送市人事行政主管部门备案。`,
    'plan-filed-before-adoption': ({ on, adoptedOn }) =>
      `备案（${date(on)}）早于规划出台（${date(adoptedOn)}）。`,
    'plan-cycle-unusual': ({ months: count, wholeMonths, usualYears }) =>
      `规划周期为${lengthOf(count, wholeMonths)}，一般为${years(usualYears)}。此为一般性要求，偏离不构成违反。`,
    'final-year-not-reviewed': ({ over }) => notReviewed(over),
    'review-before-final-year': ({ on }) => `${date(on)}的检查总结早于最后一年，不能代替最后一年的检查总结。`,
    'review-after-plan': ({ on }) => `${date(on)}的检查总结在规划期满之后，不能代替最后一年的检查总结。`,
  },
  facts: {
    'plan.period': { name: '规划的起止日期', question: '继续教育规划从哪天起，到哪天止？' },
    'plan.level': { name: '规划的层级', question: '是全市规划、行业系统规划，还是区县规划？' },
    'plan.parts': { name: '规划的各部分', question: '规划有哪些部分？' },
    'plan.bases': { name: '全市规划的依据', question: '全市规划依据什么编制？' },
    'plan.sources': { name: '规划编制所依据的文件和需要', question: '规划依据什么编制？' },
    'plan.lead': { name: '规划的编制或者牵头部门', question: '规划由哪个部门编制或者牵头？' },
    'plan.together': { name: '会同编制规划的部门和组织', question: '规划会同哪些部门和组织编制？' },
    'plan.filings': { name: '规划的备案', question: '规划向哪些部门备案？' },
    'plan.adopted-on': { name: '规划出台日期', question: '规划是否出台？哪天出台？' },
    'plan.reviews': { name: '规划的检查和总结', question: '哪天对规划作过全面检查和总结？' },
  },
} satisfies SubjectWords
