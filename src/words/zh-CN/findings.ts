import type { ParameterId } from '../../chongqing/law/parameters.js'
import type { CertificateEntryPart, TaskBookItem } from '../../chongqing/law/vocabulary.js'
import { optionInWords, questionInWords } from '../../explanation/reading-words.js'
import type { FindingTemplates } from '../chongqing.js'
import { accountabilityFindings } from './accountability.js'
import { agreementFindings } from './agreement.js'
import { certificateFindings } from './certificates.js'
import { date, difference, entries, hours, key, list, months, record, yearName, yuan } from './figures.js'
import { fundingFindings } from './funding.js'
import { inspectionFindings } from './inspection.js'
import { parameters } from './law/parameters.js'
import { readings } from './law/readings.js'
import { normsFindings } from './norms.js'
import { selfStudyFindings } from './self-study.js'
import { teachingFindings } from './teaching.js'
import { terms } from './terms/terms.js'

const counted = (credited: boolean): string => (credited ? '学时仍计入' : '学时不计入')

export const findings: FindingTemplates = {
  ...agreementFindings,
  ...fundingFindings,
  ...inspectionFindings,
  ...accountabilityFindings,
  ...normsFindings,
  ...certificateFindings,
  ...selfStudyFindings,
  ...teachingFindings,
  'coverage-depends-on-reading': ({ reading, option }) =>
    `${questionInWords(reading, { readings })}如取“${optionInWords(reading, option, { readings })}”，结论不同。`,
  'coverage-asserted': () => '资料不全，按单位名单认定为适用人员。',
  'coverage-assertion-contradicted': () => '单位名单列为专业技术人员，但已知情况与定义不符。',
  'schooling-not-equivalent': () => '学历为职高或技校，没有按中专认定。',
  'parent-regulation-scope': () =>
    '单位不属企业、事业单位：本办法未作限制，而《条例》只适用于企业和事业单位。',
  'partly-before-force': ({ effectiveFrom }) => `所问时间有一部分早于施行日（${date(effectiveFrom)}）。`,
  'study-before-force': ({ recordId, effectiveFrom }) =>
    `${record(recordId)}有学习早于施行日（${date(effectiveFrom)}）。`,
  'parameter-changed-within-year': ({ parameter, on }) =>
    `“${parameters[parameter as ParameterId].name}”自${date(on)}起变动，当年适用哪个标准取决于条文理解。`,
  'unknown-form': ({ recordId }) =>
    `${recordId === undefined ? '' : `${record(recordId)}的`}学习形式不在所列八种之内；所列为主要形式，其他形式不因此排除。`,
  'form-relation-missing': () => '资格考试或培训与所从事的专业无关。',
  'form-arrangement-missing': () => '自学没有经过单位安排。',
  'above-daily-maximum': ({ recordId, cut }) =>
    `${record(recordId)}有${hours(cut)}超出每天可计的学时，不计入。`,
  'queue-order-matters': ({ recordId }) =>
    `${record(recordId)}与其他记录同日，合计超出一天的学时；本记录计入多少取决于先后次序。`,
  'duplicate-proof': ({ recordId, keptRecordId }) =>
    `${record(recordId)}与${record(keptRecordId)}使用同一份证明，按一次学习计算。`,
  'duplicate-record': ({ recordId }) => `${record(recordId)}的编号重复，只计一次。`,
  'class-repeated': ({ recordId, keptRecordId }) =>
    `${record(recordId)}与${record(keptRecordId)}是同一个班，重复参加不再计学时。`,
  'proof-of-two-people': ({ personIds }) => `人员${list(personIds.map(key))}使用了同一份证明。`,
  'studied-after-registration': ({ recordId, registeredOn, total }) =>
    `${record(recordId)}于${date(registeredOn)}登记，早于学习的最后一天；${
      total ? '所载总学时视为登记当日及以前所学，以这些天能容纳的为限计入' : '登记之后的学习不计入'
    }。`,
  'record-of-another-person': ({ recordId }) => `${record(recordId)}属于他人，没有计入。`,
  'subject-unclassified': ({ recordId }) =>
    `${recordId === undefined ? '' : record(recordId)}未注明科目类别，学时计入年度任务，不纳入科目比例计算。`,
  'credits-without-hours': ({ recordId }) => `${record(recordId)}登记的是行业学分，没有折算规定，不计学时。`,
  'part-day-not-counted': ({ recordId }) => `${record(recordId)}不足一天的部分没有计入。`,
  'self-study-without-task-book': ({ recordId }) => `${record(recordId)}为自学，没有自学任务书，不计学时。`,
  'task-book-not-approved': ({ recordId }) => `${record(recordId)}的自学任务书没有获得批准，不计学时。`,
  'task-book-item-missing': ({ recordId, item }) =>
    `${record(recordId)}的自学任务书缺“${terms.taskBookItems[item as TaskBookItem]}”一项。`,
  'self-study-outside-task-book': ({ recordId, from, to }) =>
    `${record(recordId)}有自学在任务书起止时间（${date(from)}至${date(to)}）之外，不计入。`,
  'self-study-before-approval': ({ recordId, approvedOn }) =>
    `${record(recordId)}有自学早于任务书批准日（${date(approvedOn)}）。`,
  'self-study-failed': ({ recordId }) => `${record(recordId)}没有通过单位的考核认定，不计学时。`,
  'self-study-not-assessed': ({ recordId }) => `${record(recordId)}没有经过单位的考核认定，不计学时。`,
  'log-above-task-book': ({ recordId, planned, logged }) =>
    `${record(recordId)}自学记载${hours(logged)}，多于任务书的${hours(planned)}。`,
  'assessment-failed': ({ recordId }) =>
    `${record(recordId)}考核（考试）不合格；集中培训没有达到要求的，应当及时补训。`,
  'make-up-limited': ({ recordId, cut }) =>
    `${record(recordId)}为补训，有${hours(cut)}超出应补的部分，不计入。`,
  'make-up-before-missed': ({ recordId, missedOn }) =>
    `${record(recordId)}的补训早于所补的日期（${date(missedOn)}）。`,
  'provider-not-eligible': ({ recordId, credited, route }) =>
    `${record(recordId)}的施教机构不具备施教资格${
      route === undefined
        ? '（未注明属第十五条三款中的哪一款）'
        : route === null
          ? '（第十五条三款均不适用）'
          : ''
    }，${counted(credited)}。`,
  'study-out-of-service': ({ recordId, credited }) =>
    `${record(recordId)}有学习不在已知的在职期间，${counted(credited)}。`,
  'not-in-certificate': ({ recordId }) => `${record(recordId)}没有在证书上登记，不计学时。`,
  'entry-not-standing': ({ recordId, credited }) =>
    `${record(recordId)}在证书上的登记因涂改、伪造、缺失或者注销而无效，${counted(credited)}。`,
  'entry-in-question': ({ recordId }) => `${record(recordId)}在证书上的登记是否有效存疑。`,
  'total-across-years': ({ recordId, system, year }) =>
    `${record(recordId)}跨年且未载各日学时，计入${yearName(system, year)}的学时只能给出范围。`,
  'no-registration-in-file': () =>
    '资料中没有一条记录注明证书登记，按登记统计的各项均无数据，请核对是否漏填。',
  'annual-quota-not-met': ({ shortfall }) => `年度学时任务未完成，差${hours(shortfall)}。`,
  'entries-not-standing': (found) =>
    `证书上有${entries(found)}不予计入或者存疑，按登记统计的各项未计入，或者不能确定是否计入。`,
  'study-time-not-granted': ({ shortfall }) => `单位保证的继续教育时间不足，差${hours(shortfall)}。`,
  'part-year-service': ({ months: count }) =>
    `当年并非全年在职（有在职日的月份为${months(count)}）；条文没有规定如何折算。`,
  'quota-adjusted': ({ required }) => `应完成学时按${hours(required)}计，所据文件由使用者提供，未经核实。`,
  'ratio-departs': ({ difference: found }, severity) =>
    severity === 'violation'
      ? `公需科目学时与规定比例相比：${difference(found)}。`
      : `公需科目学时与一般比例相比：${difference(found)}。此为一般性要求，偏离不构成违反。`,
  'professional-share-below': ({ shortfall }) => `专业科目所占比例不足，差${hours(shortfall)}。`,
  'hours-outside-ratio': ({ hours: outside }) => `有${hours(outside)}未注明科目类别，没有纳入比例计算。`,
  'funding-below-floor': ({ shortfall }) => `继续教育经费低于规定比例，差${yuan(shortfall)}。`,
  'funding-of-another-unit': () => '经费资料属于另一单位。',
  'funding-years-differ': ({ payrollYear, fundYear }) =>
    `工资总额属${payrollYear}年，经费属${fundYear}年，年度不一致。`,
  'funding-not-counted': ({ entryId, reason }) =>
    `款项${key(entryId)}没有计入：${
      {
        source: '属职工出资或者捐赠，不是单位提取的经费',
        'one-off': '属一次性经费',
        measure: '与所采用的经费口径不同',
      }[reason]
    }。`,
  'entry-part-missing': ({ part }) =>
    `登记缺“${terms.certificateEntryParts[part as CertificateEntryPart]}”。`,
  'completion-number-missing': () => '领取了结业证，但没有注明证号。',
  'completion-number-unexplained': () => '注明了结业证号，但资料显示没有领取结业证。',
  'registrar-not-competent': ({ recordId }) =>
    `${record(recordId)}的登记机构既不是所在单位，也不是代理其档案的人才交流机构。`,
  'registered-before-study-ended': ({ recordId }) => `${record(recordId)}在学习结束之前已经登记。`,
  'certificate-holder-differs': ({ recordId }) => `证书持有人与${record(recordId)}的人员不一致。`,
  'certificate-number-differs': ({ recordId }) => `证书编号与${record(recordId)}注明的编号不一致。`,
  'entry-not-found': ({ recordId }) => `证书上没有${record(recordId)}的登记。`,
  'registration-not-stated': ({ recordId }) =>
    `证书上有${record(recordId)}的登记，但记录本身没有注明登记情况。`,
  'duplicate-person': ({ personId }) => `人员${key(personId)}重复列入，只计一次，学习记录合并计算。`,
}
