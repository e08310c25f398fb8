import { optionInWords } from '../../../explanation/reading-words.js'
import type { SubjectWords } from '../../subjects.js'
import { date } from '../figures.js'
import { readings } from '../law/readings.js'

export const coverageWords = {
  titles: {
    'person-coverage': '适用人员',
    'priority-group': '重点对象',
    'unit-scope': '适用单位',
    'in-force': '施行时间',
  },
  rules: {
    'person-coverage': ({ coverage, dependsOnReading }) => [
      coverage === 'covered'
        ? '属于本办法所称专业技术人员，适用本办法。'
        : '不属于本办法所称专业技术人员，不适用本办法。',
      dependsOnReading && '此结论取决于对条文的理解。',
    ],
    'priority-group': ({ priority }) => [
      priority
        ? '属于中高级专业技术人才，是继续教育的重点。'
        : '不属于中高级专业技术人才，不是继续教育的重点；应完成的学时并不因此减少。',
    ],
    'unit-scope': ({ inScope }) => [inScope ? '该单位属于本办法适用范围。' : '该单位不属于本办法适用范围。'],
    'in-force': () => ['该日在本办法施行期内。'],
  },
  findings: {
    'coverage-depends-on-reading': ({ reading, option }) =>
      `如取“${optionInWords(reading, option, { readings })}”，结论不同。`,
    'coverage-asserted': () => '资料不全，按单位名单认定为适用人员。',
    'coverage-assertion-contradicted': () => '单位名单列为专业技术人员，但已知情况与定义不符。',
    'schooling-not-equivalent': () => '学历为职高或者技校，未按中专认定。',
    'parent-regulation-scope': () =>
      '单位不属企业、事业单位：本办法未作限制，而《条例》只适用于企业和事业单位。',
    'partly-before-force': ({ effectiveFrom }) => `所问时间有一部分早于施行日（${date(effectiveFrom)}）。`,
  },
  facts: {
    'person.title': { name: '职称', question: '职称是哪一级？没有职称的，请注明无职称。' },
    'person.education': { name: '学历', question: '最高学历是什么？是否毕业？' },
    'person.completed-education': {
      name: '已取得的最高学历',
      question: '最高一级学历没有毕业，此前已毕业的最高学历是什么？',
    },
    'person.role': {
      name: '岗位类别',
      question: '从事的是专业技术工作，还是专业技术管理工作，或者都不是？',
    },
    'person.qualified-since': {
      name: '取得职称、毕业和到岗的日期',
      question: '哪一天取得职称、毕业、到岗？',
    },
    'person.in-service': { name: '是否在职', question: '是否在职？' },
    'unit.kind': { name: '单位性质', question: '单位是企业、事业单位、机关、社会团体，还是其他？' },
    'unit.division': { name: '单位所在行政区划', question: '单位在哪个区县？' },
    'unit.industry-system': { name: '单位所属行业系统', question: '单位属于哪个行业系统？' },
    'unit.rank': { name: '单位的隶属关系', question: '单位是中央在渝单位、市属单位，还是区县属单位？' },
    'unit.scholarly': { name: '单位是否科研院所、学术团体', question: '单位是否为科研院所或者学术团体？' },
    'asked-period': { name: '所问的时间', question: '问的是哪段时间？' },
  },
} satisfies SubjectWords
