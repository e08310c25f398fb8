import { isNothing } from '../../../explanation/figures.js'
import type { SubjectWords } from '../../subjects.js'
import { date, hours, list, period, record, yearName } from '../figures.js'
import { terms } from '../law/terms.js'
import { byClass, unreadFirst } from './phrases.js'

/** What a year is made of, by subject and by form; nothing for a year without hours. */
const madeOf = (bySubject: readonly string[], byForm: readonly string[]): string =>
  bySubject.length === 0 ? '' : `，按科目：${list(bySubject)}；按形式：${list(byForm)}`

const counted = (credited: boolean): string => (credited ? '学时仍计入' : '学时不计入')

export const creditHoursWords = {
  titles: {
    'credited-hours': '学时核算',
    'credit-scheme': '学分折算学时',
  },
  rules: {
    'credited-hours': ({ records, byCalendarYear, byStatisticalYear, total }, grounds) => [
      unreadFirst(grounds),
      `共计入${hours(total)}。`,
      ...[...byCalendarYear, ...byStatisticalYear].map(
        (year) =>
          `${period(year.period)}${hours(year.hours)}${madeOf(byClass(year.bySubject, hours), byClass(year.byForm, hours))}。`,
      ),
      ...records.map(({ recordId, stated, credited }) =>
        stated === null
          ? `${record(recordId)}：计入${hours(credited)}。`
          : `${record(recordId)}：载明${hours(stated)}，计入${hours(credited)}。`,
      ),
    ],
  },
  findings: {
    'study-before-force': ({ recordId, effectiveFrom }) =>
      `${record(recordId)}有学习早于施行日（${date(effectiveFrom)}）。`,
    'above-daily-maximum': ({ recordId, cut }) =>
      `${record(recordId)}有${hours(cut)}超出每天可计的学时，不计入。`,
    'travel-not-counted': ({ recordId, hours: travel }) =>
      `${record(recordId)}有${hours(travel)}为赴外地或者出国（境）的旅途时间，不计入学时。`,
    'queue-order-matters': ({ recordId }) =>
      `${record(recordId)}与其他记录同日，合计超出一天的学时；本记录计入多少取决于先后次序。`,
    'duplicate-proof': ({ recordId, keptRecordId }) =>
      `${record(recordId)}与${record(keptRecordId)}出自同一证明或者同一培训班，日期、学时、科目和形式均相同，按一次学习计算。`,
    'duplicate-record': ({ recordId }) => `${record(recordId)}的编号重复，只计一次。`,
    'part-of-one-study': ({ recordId, otherRecordId }) =>
      `${record(recordId)}与${record(otherRecordId)}出自同一证明或者同一培训班，日期有重合而科目或者学时不同，分别计入，请核对。`,
    'proof-of-several-studies': ({ recordId }) =>
      `${record(recordId)}的证明编号也用于名称、日期均不同的其他学习，不能据以认定为同一次学习，请核对。`,
    'possible-duplicate': ({ recordId, otherRecordId }) =>
      `${record(recordId)}与${record(otherRecordId)}的名称、日期、学时、形式、科目和主办单位均相同，又无证明编号，请核对是否为同一次学习。`,
    'class-repeated': ({ recordId, keptRecordId, credited }) =>
      `${record(recordId)}系重复参加${record(keptRecordId)}所载的培训班，${counted(credited)}。`,
    'studied-after-registration': ({ recordId, registeredOn, credited, lost }) =>
      `${record(recordId)}于${date(registeredOn)}登记，早于学习的最后一天；登记之后的${
        isNothing(lost) ? counted(credited) : `${hours(lost)}不计入`
      }。`,
    'record-of-another-person': ({ recordId }) => `${record(recordId)}属于他人，未计入。`,
    'credits-without-hours': ({ recordId }) => `${record(recordId)}登记的是行业学分，无折算规定，不计学时。`,
    'study-unstated': ({ recordId }) =>
      `${record(recordId)}未载明学习时间，学时不明；其日期所能容纳的学时，计入与否待查明。`,
    'study-unread': ({ recordId }) =>
      `${record(recordId)}未能读取，可能参加了学习而学时不明；不按未参加学习处理。`,
    'result-without-study-time': ({ recordId }) =>
      `${record(recordId)}载有学时而未载明学习日数；论文、著作、项目、专利等成果无折算学时的规定，学时不明。`,
    'part-day-not-counted': ({ recordId }) => `${record(recordId)}不足一天的部分未计入。`,
    'self-study-without-task-book': ({ recordId }) => `${record(recordId)}为自学，无自学任务书，不计学时。`,
    'task-book-not-approved': ({ recordId }) => `${record(recordId)}的自学任务书未获批准，不计学时。`,
    'task-book-item-missing': ({ recordId, item }) =>
      `${record(recordId)}的自学任务书缺“${terms.taskBookItems[item]}”一项。`,
    'self-study-outside-task-book': ({ recordId, from, to, lost }) =>
      isNothing(lost)
        ? `${record(recordId)}所载日期超出任务书起止时间（${date(from)}至${date(to)}），其学时按在起止时间之内处理。`
        : `${record(recordId)}有自学${hours(lost)}在任务书起止时间（${date(from)}至${date(to)}）之外，不计入。`,
    'self-study-before-approval': ({ recordId, approvedOn, lost }) =>
      `${record(recordId)}有自学早于任务书批准日（${date(approvedOn)}）${
        isNothing(lost) ? '' : `，有${hours(lost)}不计入`
      }。`,
    'self-study-failed': ({ recordId }) => `${record(recordId)}未通过单位的考核认定，不计学时。`,
    'self-study-not-assessed': ({ recordId }) => `${record(recordId)}未经单位的考核认定，不计学时。`,
    'above-task-book-hours': ({ recordId, planned, stated, credited }) =>
      `${record(recordId)}自学${hours(stated)}，超过任务书所列的${hours(planned)}${credited ? '' : '，超出部分不计入'}。`,
    'assessment-failed': ({ recordId, toBeMadeUp }) =>
      `${record(recordId)}考核（考试）不合格${toBeMadeUp ? '；集中培训未达到要求的，应当及时补训' : ''}。`,
    'qualification-not-of-profession': ({ recordId }) =>
      `${record(recordId)}所参加的资格考试、培训与所从事专业无关，不计学时。`,
    'make-up-exceeds-missed': ({ recordId, excess }) =>
      `${record(recordId)}为补训，补训学时累计超过所缺学时${hours(excess)}，按实际学习计入，请核对。`,
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
    'not-in-certificate': ({ recordId }) => `${record(recordId)}未在证书上登记，不计学时。`,
    'entry-not-standing': ({ recordId, credited }) =>
      `${record(recordId)}在证书上的登记因涂改、伪造、缺失或者注销而无效，${counted(credited)}。`,
    'entry-in-question': ({ recordId }) => `${record(recordId)}在证书上的登记是否有效存疑。`,
    'total-across-years': ({ recordId, system, year }) =>
      `${record(recordId)}跨年且未载各日学时，计入${yearName(system, year)}的学时只能给出范围。`,
  },
  facts: {
    'record.credit-dates': { name: '取得学分的起止日期', question: '学分是从哪天到哪天学习取得的？' },
  },
} satisfies SubjectWords
