import type { ProvisionId } from '../../../chongqing/law/provisions.js'
import { subFormTerm } from '../../classes.js'
import type { SubjectWords } from '../../subjects.js'
import { list, record } from '../figures.js'
import { terms } from '../law/terms.js'

export const contentWords = {
  titles: {
    'content-area': '继续教育内容',
    'subject-class': '科目类别',
    'study-form': '学习形式',
  },
  rules: {
    'content-area': ({ basic }) => [
      basic ? '属于继续教育的基本内容。' : '不在所列的基本内容之内；所列并非全部，其他内容不因此排除。',
    ],
    'subject-class': ({ subject, provision }, _, reference) => [
      subject === 'unclassified'
        ? '未注明科目类别。'
        : `属于${terms.subjectClasses[subject]}（${reference(provision as ProvisionId)}），学时计入年度任务，并纳入科目比例计算。`,
    ],
    'study-form': (value, _, reference) => {
      const kind = subFormTerm(value, terms)
      const named = `${terms.studyForms[value.form]}（${reference(value.primaryProvision)}）`
      return [
        `主要形式为${named}${kind === undefined ? '' : `，具体为${kind}`}。`,
        value.tags.length > 0 && `兼有${list(value.tags.map((form) => terms.studyForms[form]))}。`,
        !value.recognised && '不具备该项所要求的条件。',
      ]
    },
  },
  findings: {
    'unknown-form': ({ recordId }) =>
      `${recordId === undefined ? '' : `${record(recordId)}的`}学习形式不在所列八种之内；所列为主要形式，其他形式不因此排除。`,
    'form-relation-missing': () => '资格考试或培训与所从事的专业无关。',
    'form-arrangement-missing': () => '自学未经单位安排。',
    'subject-unclassified': ({ recordId }) =>
      `${recordId === undefined ? '' : record(recordId)}未注明科目类别，学时计入年度任务，不纳入科目比例计算。`,
  },
  facts: {
    'study.related-to-profession': {
      name: '考试或培训与所从事专业是否相关',
      question: '考试或培训与本人所从事的专业是否相关？',
    },
    'study.arranged-by-unit': { name: '自学是否由单位安排', question: '自学是否由单位安排？' },
    'record.content': { name: '学习内容', question: '学习属于哪一方面的内容？' },
  },
} satisfies SubjectWords
