import { fundViolations } from '../../chongqing/law/vocabulary.js'
import type { Verdict } from '../../engine/determination/determination.js'
import type { FindingTemplates, RuleTemplates } from '../chongqing.js'
import { key, yearName, yuan } from './figures.js'
import { verdicts } from './general.js'
import { terms } from './terms/terms.js'
import { verdictWord } from './titles.js'

const borneBy = {
  agreement: '依双方约定分担。',
  'individual-capacity': '属个人身份参加，由本人承担。',
  'organised-study': '属组织安排，没有约定，由单位承担。',
} as const

const earmarking: Readonly<Record<Verdict, string>> = {
  met: '没有发现截留、侵占或者挪用。',
  'not-met': '有截留、侵占或者挪用。',
  undetermined: '有支出用途不明，是否专款专用尚不能判定。',
}

const change = (by: string): string => {
  if (by === '0') return '与上年相同'
  return by.startsWith('-') ? `比上年减少${yuan(by.slice(1))}` : `比上年增加${yuan(by)}`
}

export const fundingRules = {
  'cost-allocation': ({ cost, individual, unit, by }) => [
    `费用${yuan(cost)}，本人承担${yuan(individual)}，单位承担${yuan(unit)}。`,
    by === null ? '由谁承担，要看参加的身份和双方的约定。' : borneBy[by],
  ],
  'ledger-audit': ({ verdict, received, spent, returned, balance, misused }) => [
    `收入${yuan(received)}，支出${yuan(spent)}，归还${yuan(returned)}，${
      balance.startsWith('-') ? `透支${yuan(balance.slice(1))}` : `结余${yuan(balance)}`
    }。`,
    ...(Number(balance) > 0 ? ['条文未规定结余如何处理。'] : []),
    earmarking[verdict],
    ...fundViolations
      .filter((violation) => misused[violation] !== '0')
      .map((violation) => `${terms.fundViolations[violation]}${yuan(misused[violation])}。`),
  ],
  'funding-trend': ({ changes }) =>
    changes.map(
      ({ year, amount, change: by }) => `${yearName('calendar', year)}${yuan(amount)}，${change(by)}。`,
    ),
  'funding-year': ({ year, floor, earmarking: use }) => [
    `${yearName('calendar', year)}继续教育经费比例：${floor === null ? '不适用或者无从比较' : verdictWord('funding-floor', floor)}；专款专用：${use === null ? '没有账目资料' : verdicts[use]}。`,
  ],
} satisfies Partial<RuleTemplates>

export const fundingFindings = {
  'cost-without-agreement': () =>
    '单位组织的学习没有约定费用由谁承担，本办法对此没有规定；此处按由单位承担计算。',
  'individual-cost-from-fund': () => '以个人身份参加学习的费用从继续教育经费中列支。',
  'fund-misused': ({ entryId, violation, remedied }) =>
    `款项${key(entryId)}：${terms.fundViolations[violation]}${remedied ? '，已经全部归还' : ''}。`,
  'fund-purpose-unknown': ({ entryId }) => `款项${key(entryId)}没有注明用途。`,
  'fund-return-exceeds': ({ entryId }) => `款项${key(entryId)}归还的数额多于原来的数额。`,
  'fund-overdrawn': ({ by }) => `账目支出多于收入，透支${yuan(by)}。`,
  'funding-not-grown': ({ year, change: by }) =>
    `${yearName('calendar', year)}经费投入没有增加，${change(by)}。`,
  'ledger-of-another-fund': () => '账目属于另一单位或者另一年度。',
} satisfies Partial<FindingTemplates>
