import type { CertificateState, RegistrationPaper } from '../../chongqing/law/vocabulary.js'
import type { CertificateRefusal } from '../../chongqing/rules/certificate/life-of-a-volume.js'
import type { Verdict } from '../../engine/determination/determination.js'
import type { FindingTemplates, RuleTemplates } from '../chongqing.js'
import { date, hours, key, list, period } from './figures.js'
import { severities, verdicts } from './general.js'
import { terms } from './terms/terms.js'
import { titles } from './titles.js'

const refusals: Readonly<Record<CertificateRefusal, string>> = {
  'nothing-entered': '证书上还没有登记',
  'not-full': '证书没有填满',
  'volume-full': '证书已经填满',
  'already-so': '证书已经如此',
  'neither-damaged-nor-lost': '证书没有损坏，也没有遗失',
  'replacement-due': '应先申请补发',
  'replacement-not-applied-for': '没有申请补发',
  'replacement-applied-for': '已经申请补发',
  'not-at-hand': '证书不在持证人手中',
  'alteration-unresolved': '涂改、伪造问题没有处理',
  superseded: '证书已由新册接续',
  void: '证书已经作废',
}

const offices: Readonly<Record<string, string>> = {
  unit: '所在单位',
  'talent-exchange-agency': '人才交流机构',
  person: '本人',
  other: '其他机构',
}

const entryFields: Readonly<Record<string, string>> = {
  form: terms.certificateEntryParts['study-form'],
  content: terms.certificateEntryParts['study-content'],
  time: terms.certificateEntryParts['study-time'],
  result: terms.certificateEntryParts['assessment-result'],
  completionCertificateReceived: '是否领取结业证',
  completionNumber: '结业证号',
}

const keepers: Readonly<Record<Verdict, string>> = {
  met: '登记卡由所在单位或者人才交流机构保存，符合规定。',
  'not-met': '登记卡不是由所在单位或者人才交流机构保存。',
  undetermined: '登记卡由谁保存不明。',
}

const verifications = {
  verified: '单位已经验证证书。',
  due: '证书尚待单位验证；期限没有规定。',
  'year-not-over': '年度尚未结束，证书还不到验证的时候。',
  undetermined: '单位是否验证过证书不明。',
} as const

const named = (entries: readonly string[]): string => list(entries.map(key))

const volume = (position: string): string => `证书${key(position)}`

export const certificateRules = {
  'decision-weight': ({ purpose, found }, { premises }) => [
    `继续教育登记是${terms.decisionPurposes[purpose]}的重要依据之一；仅凭登记，既不决定结果，也不当然排除。`,
    ...(premises.length > 0 && found.length === 0 ? ['所据结论中没有发现问题。'] : []),
  ],
  'register-study': ({ accepted, missingPapers, office }) => [
    {
      met: '材料齐备，可以登记。',
      'not-met': `材料不齐备，缺${list(missingPapers.map((paper) => terms.registrationPapers[paper]))}。`,
      undetermined: '材料是否齐备不明。',
    }[accepted],
    office === null
      ? '由谁登记，要看人事档案由谁保管。'
      : `由${terms.registrationOffices[office]}登记，登记卡也由其保存。`,
  ],
  'registration-card': ({ keeper, mirrorsCertificate, missing, extra, differing }) => [
    keepers[keeper],
    mirrorsCertificate
      ? '登记卡与证书一致。'
      : `登记卡与证书不一致：${[
          ...(missing.length > 0 ? [`缺${named(missing)}`] : []),
          ...(extra.length > 0 ? [`多${named(extra)}`] : []),
          ...(differing.length > 0 ? [`${named(differing.map(({ entry }) => entry))}记载不同`] : []),
        ].join('；')}。`,
  ],
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
      : `不成立，因为${refusals[refused]}；状态不变。`,
    ...(flagged ? ['证书在经过批准更正之前待处理。'] : []),
  ],
  'certificate-number': ({ occasion }) => [`${terms.volumeOrigins[occasion]}的证书沿用原编号。`],
  'certificate-series': ({ sameNumber, oneInUse, order }) => [
    `各册编号一致：${verdicts[sameNumber]}；在用的不超过一册：${verdicts[oneInUse]}。`,
    ...(order.length === 0 ? [] : [`先后次序：${named(order)}。`]),
  ],
  'certificate-integrity': ({ intact, notCounted, records, flagged, headCompared }) => [
    intact === null
      ? '登记内容有变动，是否经过批准不明。'
      : intact
        ? '登记内容没有擅自改动。'
        : '登记内容有擅自改动，或者与留底不符。',
    ...(notCounted === null
      ? ['哪些登记不予计入，尚不能判定。']
      : notCounted.length === 0
        ? []
        : [`不予计入的登记：${list(notCounted.map((entry) => `第${entry}项`))}。`]),
    ...(records.fallen.length > 0 ? [`登记不予计入的记录：${named(records.fallen)}。`] : []),
    ...(records.inQuestion.length > 0 ? [`登记存疑的记录：${named(records.inQuestion)}。`] : []),
    ...(flagged ? ['经过批准更正之前，证书列为待处理。'] : []),
    headCompared
      ? '留底已经与另行保存的末项摘要核对。'
      : '留底未与另行保存的末项摘要核对；留底被截断或者整体重做的，查不出来。',
  ],
} satisfies Partial<RuleTemplates>

export const certificateFindings = {
  'certificate-altered': () => '发现证书被擅自涂改。',
  'certificate-forged': () => '发现证书系伪造。',
  'alteration-unresolved': () => '证书的涂改、伪造问题没有处理。',
  'entry-altered': ({ entry, link }) => `第${entry}项登记与留底第${link}项不同。`,
  'entry-removed': ({ link }) => `留底第${link}项在证书上已经没有。`,
  'entry-inserted': ({ entry }) => `第${entry}项登记不在留底之中，是后来插入的。`,
  'entry-moved': ({ entry, link }) => `第${entry}项登记的位置与留底第${link}项不同。`,
  'link-broken': ({ link }) => `留底第${link}项与前后不衔接，留底本身有误。`,
  'entry-corrected': ({ link, on }) => `留底第${link}项于${date(on)}经过批准更正。`,
  'entry-struck-out': ({ link, on }) => `留底第${link}项于${date(on)}经过批准注销。`,
  'entry-not-corrected': ({ entry, link }) => `第${entry}项登记仍是留底第${link}项更正或者注销以前的内容。`,
  'entry-not-chained': ({ entry }) => `第${entry}项登记还没有留底。`,
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
    `验证时（${date(verifiedOn)}）年度尚未结束，其后的学习没有验证。`,
  'certificate-unfit-for-verification': ({ state }) =>
    `证书状态为“${terms.certificateStates[state as CertificateState]}”，不能作为验证的依据。`,
  'applicant-not-the-person': () => '申请登记的不是学习者本人。',
  'registration-paper-missing': ({ paper }) => `缺${terms.registrationPapers[paper as RegistrationPaper]}。`,
  'applied-elsewhere': ({ office }) => `向${offices[office]}申请登记，该处不是办理此项登记的机构。`,
  'applied-before-study-ended': ({ appliedOn }) => `申请登记时（${date(appliedOn)}）学习尚未结束。`,
  'card-keeper-not-competent': ({ keeper }) =>
    `登记卡由${offices[keeper]}保存，应由所在单位或者人才交流机构保存。`,
  'card-holder-differs': () => '登记卡与证书不属于同一人。',
  'card-entry-missing': ({ entry }) => `登记卡缺证书上的登记${key(entry)}。`,
  'card-entry-extra': ({ entry }) => `登记卡上的登记${key(entry)}在证书上没有。`,
  'basis-has-findings': ({ found }) =>
    `所据结论中有须注意的事项（${list(found.map(({ severity, times }) => `${severities[severity]}${times}项`))}），详见各该结论。`,
  'basis-lacks-facts': ({ rules }) => `所据结论中有的事实不全：${list(rules.map((rule) => titles[rule]))}。`,
  'card-entry-differs': ({ entry, fields }) =>
    `登记${key(entry)}在登记卡与证书上记载不同：${list(fields.map((field) => entryFields[field] as string))}。`,
} satisfies Partial<FindingTemplates>
