import type { FindingCode } from '../../library.js'
import { type Words, w } from './say.js'

/** What a kind of finding is called, for the kinds that a unit's year can show. */
const kinds: Readonly<Partial<Record<FindingCode, Words>>> = {
  'annual-quota-not-met': w('年度学时任务没有完成', 'Annual quota not met'),
  'part-year-service': w('当年并非全年在职', 'In service for part of the year'),
  'quota-adjusted': w('应完成学时经使用者调整', 'Quota adjusted by the caller'),
  'ratio-departs': w('科目学时比例偏离1∶4', 'Ratio of subjects departs from 1:4'),
  'hours-outside-ratio': w('有学时未参加比例计算', 'Hours outside the ratio'),
  'subject-unclassified': w('未注明科目类别', 'No class of subjects stated'),
  'unknown-form': w('学习形式不在所列八种之内', 'A form of study that is not listed'),
  'above-daily-maximum': w('超出一天折合的学时', 'More hours than a day holds'),
  'travel-not-counted': w('旅途时间不计入学时', 'Travel, which does not count'),
  'queue-order-matters': w(
    '同日多项学习，计入何项取决于次序',
    'Several studies on one day: their order matters',
  ),
  'duplicate-proof': w('同一次学习重复记载', 'One study recorded twice'),
  'part-of-one-study': w('同一证明、同一日期，内容不同', 'One proof and date, different contents'),
  'proof-of-several-studies': w('证明编号用于多次学习', 'One proof number on several studies'),
  'possible-duplicate': w('疑似同一次学习', 'Perhaps one study recorded twice'),
  'duplicate-record': w('记录编号重复', 'A record listed twice'),
  'class-repeated': w('同一班次重复参加', 'A class attended twice'),
  'proof-of-two-people': w('不同人员使用同一份证明', 'One proof of two people'),
  'studied-after-registration': w('登记之后还有学习', 'Study after registration'),
  'record-of-another-person': w('记录属于他人', 'A record of another person'),
  'credits-without-hours': w('行业学分，不折算学时', 'Credits of an industry, no hours'),
  'part-day-not-counted': w('不足一天的部分', 'Parts of a day'),
  'self-study-without-task-book': w('自学没有任务书', 'Self-study without a task book'),
  'task-book-not-approved': w('自学任务书没有批准', 'Task book not approved'),
  'task-book-item-missing': w('自学任务书要素不全', 'Task book incomplete'),
  'self-study-outside-task-book': w('自学在任务书起止时间之外', 'Self-study outside the task book'),
  'self-study-before-approval': w('自学早于任务书批准', 'Self-study before approval'),
  'self-study-failed': w('自学没有通过考核认定', 'Self-study not recognised'),
  'self-study-not-assessed': w('自学没有经过考核认定', 'Self-study not assessed'),
  'log-above-task-book': w('自学记载多于任务书', 'More self-study than the task book states'),
  'assessment-failed': w('考核（考试）不合格', 'Assessment failed'),
  'make-up-exceeds-missed': w('补训多于所缺部分', 'Make-up beyond what was missed'),
  'make-up-before-missed': w('补训早于所补日期', 'Make-up before what was missed'),
  'provider-not-eligible': w('施教机构不具备施教资格', 'Provider not eligible'),
  'study-out-of-service': w('学习不在已知的在职期间', 'Study outside known service'),
  'not-in-certificate': w('没有在证书上登记', 'Not registered in the certificate'),
  'total-across-years': w('跨年学习未载各日学时', 'Study across the end of a year, without daily hours'),
  'entry-not-standing': w('证书上的登记无效', 'An entry that does not stand'),
  'entry-in-question': w('证书上的登记存疑', 'An entry in question'),
  'entries-not-standing': w('有证书登记无效或者存疑', 'Entries that do not stand or are in question'),
  'no-registration-in-file': w('没有一条记录注明登记', 'No record states a registration'),
  'study-before-force': w('学习早于施行日', 'Study before the law was in force'),
  'partly-before-force': w('部分时间早于施行日', 'Partly before the law was in force'),
  'parameter-changed-within-year': w('标准在年内变动', 'A value changed within the year'),
  'coverage-depends-on-reading': w('是否适用取决于条文理解', 'Coverage depends on the reading'),
  'coverage-asserted': w('按单位名单认定为适用人员', 'Covered because the unit lists the person'),
  'coverage-assertion-contradicted': w(
    '单位名单与定义不符',
    'The list of the unit contradicts the definition',
  ),
  'schooling-not-equivalent': w('职高、技校没有按中专认定', 'Vocational schooling not taken as equivalent'),
  'parent-regulation-scope': w(
    '《条例》只适用于企事业单位',
    'The Regulation covers enterprises and public institutions only',
  ),
  'funding-below-floor': w('继续教育经费低于规定比例', 'Funds below the floor'),
  'funding-of-another-unit': w('经费资料属于另一单位', 'Funds of another unit'),
  'funding-years-differ': w('工资总额与经费年度不一致', 'Payroll and funds of different years'),
  'funding-not-counted': w('没有计入的经费', 'Money that does not count'),
  'duplicate-person': w('人员重复列入', 'A person listed twice'),
}

const another = w('其他提示', 'Other findings')

/** What a kind of finding is called; kinds that a report does not meet go by one name. */
export const findingKind = (code: FindingCode): Words => kinds[code] ?? another
