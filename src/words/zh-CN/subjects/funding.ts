import type { Amount } from '../../../chongqing/findings/findings.js'
import { fundViolations } from '../../../chongqing/law/vocabulary.js'
import type { Verdict } from '../../../engine/determination/determination.js'
import { isNothing, isUnknown } from '../../../explanation/figures.js'
import type { SubjectWords } from '../../subjects.js'
import { items, key, list, percent, yearName, yuan } from '../figures.js'
import { verdicts } from '../general.js'
import { terms } from '../law/terms.js'
import { verdictWord } from '../verdicts.js'

const borneBy = {
  agreement: '依双方约定分担。',
  'individual-capacity': '属个人身份参加，由本人承担。',
  'organised-study': '属组织安排，未约定，由单位承担。',
} as const

const earmarking: Readonly<Record<Verdict, string>> = {
  met: '未发现截留、侵占或者挪用。',
  'not-met': '有截留、侵占或者挪用。',
  undetermined: '账目不全、未能读取或者支出用途不明，是否专款专用尚不能判定。',
}

const left = (balance: Amount | null): string => {
  if (balance === null) return '结余不明'
  const isOverdrawn = typeof balance === 'string' && balance.startsWith('-')
  return isOverdrawn ? `透支${yuan(balance.slice(1))}` : `结余${yuan(balance)}`
}

const change = (by: string): string => {
  if (by === '0') return '与上年相同'
  return by.startsWith('-') ? `比上年减少${yuan(by.slice(1))}` : `比上年增加${yuan(by)}`
}

export const fundingWords = {
  titles: {
    'funding-trend': '政府经费投入的增减',
    'funding-floor': '继续教育经费比例',
    'cost-allocation': '学习费用的承担',
    'ledger-audit': '经费专款专用',
    'funding-year': '单位年度继续教育经费',
  },
  rules: {
    'cost-allocation': ({ cost, individual, unit, by }) => [
      cost === null
        ? '费用数额不明。'
        : `费用${yuan(cost)}，本人承担${yuan(individual)}，单位承担${yuan(unit)}。`,
      by === null ? '由谁承担，取决于参加的身份和双方的约定。' : borneBy[by],
    ],
    'ledger-audit': ({ verdict, received, spent, returned, balance, misused }) => [
      `收入${yuan(received)}，支出${yuan(spent)}，归还${yuan(returned)}，${left(balance)}。`,
      Number(balance) > 0 && '条文未规定结余如何处理。',
      earmarking[verdict],
      ...fundViolations
        .filter((violation) => !isNothing(misused[violation]))
        .map((violation) => `${terms.fundViolations[violation]}${yuan(misused[violation])}。`),
    ],
    'funding-trend': ({ changes }) =>
      changes.map(
        ({ year, amount, change: by }) => `${yearName('calendar', year)}${yuan(amount)}，${change(by)}。`,
      ),
    'funding-year': ({ year, floor, earmarking: use }) => [
      `${yearName('calendar', year)}继续教育经费比例：${floor === null ? '不适用或者无从比较' : verdictWord('funding-floor', floor)}；专款专用：${use === null ? '无账目资料' : verdicts[use]}。`,
    ],
    'funding-floor': ({
      period: { system, year },
      payroll,
      fund,
      required,
      shortfall,
      share,
      notCounted,
    }) => [
      `${yearName(system, year)}职工工资总额${yuan(payroll)}，继续教育经费应不低于${yuan(required)}。`,
      isUnknown(fund) ? '计入多少经费不明。' : `计入经费${yuan(fund)}，占职工工资总额的${percent(share)}。`,
      !isNothing(shortfall) && `差${yuan(shortfall)}。`,
      notCounted.length > 0 &&
        `未计入的有${items(notCounted.length)}：${list(
          notCounted.map(({ entryId, amount }) => `${key(entryId)}${amount === null ? '' : yuan(amount)}`),
        )}。`,
    ],
  },
  findings: {
    'cost-without-agreement': () =>
      '单位组织的学习未约定费用由谁承担，本办法对此未作规定；此处按由单位承担计算。',
    'cost-of-unfinished-study': ({ ofUnit }) =>
      `学习未完成：应由单位承担的${yuan(ofUnit)}，单位可以不予报销；已经报销的，可以要求返还。`,
    'individual-cost-from-fund': () => '以个人身份参加学习的费用从继续教育经费中列支。',
    'fund-misused': ({ entryId, violation, remedied }) =>
      `款项${key(entryId)}：${terms.fundViolations[violation]}${remedied ? '，已经全部归还' : ''}。`,
    'fund-purpose-unknown': ({ entryId }) => `款项${key(entryId)}未注明用途。`,
    'fund-return-exceeds': ({ entryId }) => `款项${key(entryId)}归还的数额多于原来的数额。`,
    'fund-overdrawn': ({ by }) => `账目支出多于收入，透支${yuan(by)}。`,
    'funding-not-grown': ({ year, change: by }) =>
      `${yearName('calendar', year)}经费投入未增加，${change(by)}。`,
    'ledger-of-another-fund': () => '账目属于另一单位或者另一年度。',
    'funding-below-floor': ({ shortfall }) => `继续教育经费低于规定比例，差${yuan(shortfall)}。`,
    'funding-of-another-unit': () => '经费资料属于另一单位。',
    'funding-years-differ': ({ payrollYear, fundYear }) =>
      `工资总额属${payrollYear}年，经费属${fundYear}年，年度不一致。`,
    'funding-not-counted': ({ entryId, reason }) =>
      `款项${key(entryId)}未计入：${
        {
          source: '属职工出资或者捐赠，不是单位提取的经费',
          'one-off': '属一次性经费',
          measure: '与所采用的经费口径不同',
        }[reason]
      }。`,
  },
  facts: {
    'funding.payroll': { name: '职工工资总额', question: '全年职工工资总额是多少？' },
    'funding.entries': { name: '继续教育经费明细', question: '当年有哪些继续教育经费？各是多少？' },
    'funding.entry-amount': { name: '款项金额', question: '这笔款项是多少元？是否冲减？' },
    'funding.entry-kind': { name: '款项性质', question: '这笔款项是预算、提取还是支出？' },
    'funding.entry-source': { name: '款项来源', question: '这笔款项来自单位、财政、个人、捐赠还是其他？' },
    'funding.entry-recurrent': {
      name: '该笔经费是否属经常性经费',
      question: '该笔经费是每年都有，还是一次性的？',
    },
    'funding.amount-of-year': { name: '当年的经费投入', question: '当年政府投入继续教育经费多少？' },
    'ledger.entries': { name: '经费账目', question: '当年继续教育经费有哪些收支？' },
    'ledger.amount': { name: '该笔账目的金额', question: '该笔账目是多少元？' },
    'ledger.movement': { name: '该笔账目的收支方向', question: '该笔账目是收入、支出还是截留？' },
    'ledger.purpose': { name: '该笔支出的用途', question: '该笔支出用于什么？' },
  },
} satisfies SubjectWords
