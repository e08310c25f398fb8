import { isNothing } from '../../../explanation/figures.js'
import type { SubjectWords } from '../../subjects.js'
import { difference, fraction, hours, period } from '../figures.js'
import { unreadFirst } from './phrases.js'

export const subjectRatioWords = {
  titles: {
    'subject-ratio': '公需科目学时比例',
    'professional-share': '专业科目学时比例',
  },
  rules: {
    'subject-ratio': (value, grounds) => [
      unreadFirst(grounds),
      `${period(value.period)}公需科目${hours(value.publicHours)}，其他科目${hours(value.otherHours)}；公需科目占${fraction(value.publicShare)}。`,
      value.lacking === null &&
        `按比例公需科目应为${hours(value.expectedPublicHours)}，${difference(value.difference)}。`,
      value.lacking !== null &&
        `与应完成学时中各自的份额相比，公需科目差${hours(value.lacking.publicHours)}，其他科目差${hours(value.lacking.otherHours)}。`,
      value.ofQuota !== null &&
        `按年度任务学时计，公需科目一般为${hours(value.ofQuota.publicHours)}，其他科目一般为${hours(value.ofQuota.otherHours)}。`,
    ],
    'professional-share': (value) => [
      `${period(value.period)}专业科目${hours(value.professionalHours)}，其他科目${hours(value.otherHours)}；专业科目占${fraction(value.share)}，要求不少于 ${value.required}。`,
      !isNothing(value.shortfall) && `其他科目不变，专业科目差${hours(value.shortfall)}。`,
    ],
  },
  findings: {
    'ratio-departs': ({ difference: found }, severity) =>
      severity === 'advisory'
        ? `公需科目学时与一般比例相比：${difference(found)}。此为一般性要求，偏离不构成违反。`
        : `公需科目学时与规定比例相比：${difference(found)}。`,
    'ratio-part-lacking': ({ side, shortfall }) =>
      `${side === 'public' ? '公需科目' : '其他科目'}未达到应完成学时中应占的份额，差${hours(shortfall)}。`,
    'professional-share-below': ({ shortfall }) => `专业科目所占比例不足，差${hours(shortfall)}。`,
    'elective-beside-two-subjects': ({ hours: elective }) =>
      `所适用的规定只分公需科目和专业科目两类；选修科目的${hours(elective)}计入总学时，不计入专业科目。`,
    'hours-outside-ratio': ({ hours: outside }) => `有${hours(outside)}未注明科目类别，未纳入比例计算。`,
  },
  facts: {
    'subject-hours': { name: '各类科目的学时', question: '公需、专业、选修科目各有多少学时？' },
  },
} satisfies SubjectWords
