import type { CertificateState } from '../../../chongqing/law/vocabulary.js'
import type { CertificateRefusal } from '../../../chongqing/rules/certificate/life-of-a-volume.js'
import type { SubjectWords } from '../../subjects.js'
import { date, hours, key, list, period } from '../figures.js'
import { verdicts } from '../general.js'
import { terms } from '../law/terms.js'
import { named } from './phrases.js'

const refusals: Readonly<Record<CertificateRefusal, string>> = {
  'nothing-entered': '证书上尚未登记',
  'not-full': '证书未填满',
  'volume-full': '证书已经填满',
  'already-so': '证书已处于该状态',
  'neither-damaged-nor-lost': '证书未损坏，也未遗失',
  'replacement-due': '应先申请补发',
  'replacement-not-applied-for': '未申请补发',
  'replacement-applied-for': '已经申请补发',
  'not-at-hand': '证书不在持证人手中',
  'alteration-unresolved': '涂改、伪造问题未处理',
  superseded: '证书已由新册接续',
  void: '证书已经作废',
}

const verifications = {
  verified: '单位已经验证证书。',
  due: '证书尚待单位结合年度考核验证；本办法未规定具体期限。',
  'year-not-over': '年度尚未结束，尚未到验证证书之时。',
  undetermined: '单位是否验证过证书不明。',
} as const

const volume = (position: string): string => `证书${key(position)}`

export const certificateWords = {
  titles: {
    'certificate-entry': '证书登记内容',
    'certificate-verification': '证书验证',
    'certificate-life': '证书的续办、补发和变动',
    'certificate-number': '新证书的编号',
    'certificate-series': '各册证书的关系',
    'certificate-integrity': '证书登记有无变动',
    'certificate-deadline': '办理期限',
  },
  rules: {
    'certificate-verification': ({ status, calendarYear, statisticalYear }) => [
      verifications[status],
      ...[calendarYear, ...(statisticalYear === null ? [] : [statisticalYear])].map(
        (year) => `${period(year.period)}证书登记${hours(year.hours)}。`,
      ),
    ],
    'certificate-life': ({ from, event, to, refused, flagged }) => [
      `证书状态：${terms.certificateStates[from]}。事项：${terms.certificateEvents[event]}。`,
      refused === null
        ? `此后状态：${terms.certificateStates[to]}。`
        : `该事项不予办理：${refusals[refused]}；状态不变。`,
      flagged && '证书在经过批准更正之前待处理。',
    ],
    'certificate-number': ({ occasion }) => [`${terms.volumeOrigins[occasion]}的证书沿用原编号。`],
    'certificate-series': ({ sameNumber, oneInUse, order }) => [
      `各册编号一致：${verdicts[sameNumber]}；在用的不超过一册：${verdicts[oneInUse]}。`,
      order.length > 0 && `先后次序：${named(order)}。`,
    ],
    'certificate-integrity': ({ intact, notCounted, records, flagged, headCompared }) => [
      intact === null
        ? '登记内容有变动，是否经过批准不明。'
        : intact
          ? '登记内容无擅自改动。'
          : '登记内容有擅自改动，或者与留底不符。',
      notCounted === null
        ? '哪些登记不予计入，尚不能判定。'
        : notCounted.length > 0 && `不予计入的登记：${list(notCounted.map((entry) => `第${entry}项`))}。`,
      records.fallen.length > 0 && `登记不予计入的记录：${named(records.fallen)}。`,
      records.inQuestion.length > 0 && `登记存疑的记录：${named(records.inQuestion)}。`,
      flagged === true && '经过批准更正之前，证书列为待处理。',
      headCompared
        ? '留底已经与另行保存的末项摘要核对。'
        : '留底未与另行保存的末项摘要核对；留底被截断或者整体重做的，无法据此查出。',
    ],
    'certificate-entry': ({ complete, missingParts }) => {
      if (complete) return ['登记内容齐全。']
      if (missingParts.length === 0) return ['登记内容不齐全：未注明结业证号。']
      const parts = missingParts.map((part) => terms.certificateEntryParts[part])
      return [`登记内容不齐全，缺${list(parts)}。`]
    },
  },
  findings: {
    'certificate-altered': () => '发现证书被擅自涂改。',
    'certificate-forged': () => '发现证书系伪造。',
    'alteration-unresolved': () => '证书的涂改、伪造问题未处理。',
    'entry-altered': ({ entry, link }) => `第${entry}项登记与留底第${link}项不同。`,
    'entry-removed': ({ link }) => `留底第${link}项在证书上已不存在。`,
    'entry-inserted': ({ entry }) => `第${entry}项登记不在留底之中，是后来插入的。`,
    'entry-moved': ({ entry, link }) => `第${entry}项登记的位置与留底第${link}项不同。`,
    'link-broken': ({ link }) => `留底第${link}项与前后不衔接，留底本身有误。`,
    'entry-corrected': ({ link, on }) => `留底第${link}项于${date(on)}经过批准更正。`,
    'entry-struck-out': ({ link, on }) => `留底第${link}项于${date(on)}经过批准注销。`,
    'entry-not-corrected': ({ entry, link }) => `第${entry}项登记仍是留底第${link}项更正或者注销以前的内容。`,
    'entry-not-chained': ({ entry }) => `第${entry}项登记尚未留底。`,
    'entries-unproven': ({ entries }) =>
      `留底不足以证明这些登记：${list(entries.map((entry) => `第${entry}项`))}。`,
    'chain-cut-off': ({ link, last }) => `留底原有至第${last}项，现在从第${link}项起缺失。`,
    'chain-rewritten': ({ link }) => `留底第${link}项以前与另行保存末项摘要时不同，已经重做。`,
    'chain-of-another-certificate': () => '留底属于另一证书或者另一册。',
    'volume-of-another-person': ({ volume: position }) => `${volume(position)}属于他人。`,
    'volume-number-differs': ({ volume: position }) => `${volume(position)}的编号与前一册不一致。`,
    'volumes-in-use': ({ volumes }) => `证书${named(volumes)}同时在用。`,
    'verified-before-year': ({ verifiedOn }) => `验证日期（${date(verifiedOn)}）早于所验证的年度。`,
    'verified-before-year-end': ({ verifiedOn }) =>
      `验证时（${date(verifiedOn)}）年度尚未结束，其后的学习未验证。`,
    'certificate-unfit-for-verification': ({ state }) =>
      `证书状态为“${terms.certificateStates[state as CertificateState]}”，与已验证的记载不符。`,
    'entry-part-missing': ({ part }) => `登记缺“${terms.certificateEntryParts[part]}”。`,
    'completion-number-missing': () => '已领取结业证，但未注明证号。',
    'completion-number-unexplained': () => '已注明结业证号，但资料显示未领取结业证。',
  },
  facts: {
    'certificate-entry.completion-certificate': {
      name: '是否领取结业证',
      question: '是否领取了结业证？证号是多少？',
    },
    'certificate.state': {
      name: '证书的状态',
      question: '证书现在是什么状态：在用、填满、损坏、遗失，还是其他？',
    },
    'certificate.issued-as': { name: '证书是续办还是补发', question: '这册证书是首次发放、续办，还是补发？' },
    'certificate.verification': { name: '单位验证证书的情况', question: '单位是否验证了证书？哪天验证？' },
    'certificate.corrections': { name: '经过批准的更正', question: '哪些更正经过批准？' },
  },
} satisfies SubjectWords
