import type { SelfStudyRefusal } from '../../../chongqing/rules/self-study/self-study-procedure.js'
import type { SubjectWords } from '../../subjects.js'
import { date, hours, list, period, record } from '../figures.js'
import { terms } from '../law/terms.js'

const refusals: Readonly<Record<SelfStudyRefusal, string>> = {
  'not-approved': '自学计划未获批准',
  'no-task-book': '未下达自学任务书',
  'not-studied': '尚未自学',
  'not-assessed': '未经单位考核',
  'not-passed': '考核不合格',
  'already-so': '已处于该状态',
  'already-approved': '已经批准',
  'already-assessed': '已经考核',
  'already-credited': '学时已经认定',
  rejected: '未获批准，此项任务已经终结',
}

export const selfStudyWords = {
  titles: {
    'self-study-origin': '自学任务的提出',
    'self-study-content': '自学内容',
    'task-book': '自学任务书',
    'self-study-procedure': '自学的办理',
    'self-study-credit': '自学学时',
  },
  rules: {
    'self-study-origin': ({ valid, origin }) => {
      if (origin === 'other') return ['自学任务既不是个人申报，也不是单位安排。']
      return [
        valid
          ? `自学任务的提出方式为${terms.selfStudyOrigins[origin]}，符合要求。`
          : '自学任务由个人申报，未经单位确认。',
      ]
    },
    'self-study-content': ({ verdict, lacking }) => {
      if (lacking.length > 0) {
        return [`自学内容缺乏${list(lacking.map((quality) => terms.selfStudyQualities[quality]))}。`]
      }
      return [
        verdict === 'met'
          ? '自学内容先进、有针对性、实用。'
          : '自学内容是否先进、有针对性、实用，尚未全部评定。',
      ]
    },
    'task-book': ({ complete, missingItems, approved }) => [
      complete
        ? '任务书各项齐全。'
        : `任务书缺${list(missingItems.map((item) => terms.taskBookItems[item]))}。`,
      approved === null ? '是否获得批准不明。' : approved ? '已经批准。' : '未获批准。',
    ],
    'self-study-procedure': ({ from, event, to, refused }) => [
      `自学任务的状态：${terms.selfStudyStates[from]}。事项：${terms.selfStudyEvents[event]}。`,
      refused === null
        ? `此后状态：${terms.selfStudyStates[to]}。`
        : `该事项不予办理：${refusals[refused]}；状态不变。`,
    ],
    'self-study-credit': ({ recordId, stated, credited, byCalendarYear, byStatisticalYear }) => [
      stated === null
        ? `${record(recordId)}单独计算，计入${hours(credited)}。`
        : `${record(recordId)}载明${hours(stated)}，单独计算，计入${hours(credited)}。`,
      ...[...byCalendarYear, ...byStatisticalYear].map(
        (year) => `${period(year.period)}${hours(year.hours)}。`,
      ),
    ],
  },
  findings: {
    'self-study-not-confirmed': () => '个人申报的自学任务未经单位确认。',
    'self-study-other-origin': () => '自学任务既不是个人申报，也不是单位安排。',
    'self-study-quality-lacking': ({ quality }) => `自学内容缺乏${terms.selfStudyQualities[quality]}。`,
    'task-book-lacks-item': ({ item }) => `自学任务书缺“${terms.taskBookItems[item]}”一项。`,
    'task-book-unapproved': () => '自学任务书未获批准。',
    'task-book-approved-late': ({ approvedOn, from }) =>
      `自学任务书批准（${date(approvedOn)}）在开始之后（${date(from)}）。`,
    'log-outside-task-book': ({ date: day }) => `${date(day)}的自学在任务书起止时间之外。`,
  },
  facts: {
    'self-study.origin': { name: '自学任务的提出方式', question: '自学任务由个人申报，还是由单位安排？' },
    'self-study.confirmation': { name: '单位是否确认', question: '单位是否确认了个人申报的自学任务？' },
    'self-study.up-to-date': { name: '自学内容是否先进', question: '自学内容是否先进？' },
    'self-study.targeted': { name: '自学内容是否有针对性', question: '自学内容是否有针对性？' },
    'self-study.practical': { name: '自学内容是否实用', question: '自学内容是否实用？' },
    'task-book.approval': { name: '自学任务书的批准情况', question: '自学任务书是否获得批准？哪天批准？' },
  },
} satisfies SubjectWords
