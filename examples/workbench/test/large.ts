import { sheetOf } from '../office/cells.js'
import type { Cell, Sheet } from '../office/library.js'

const cellOf = (value: string | number): Cell =>
  typeof value === 'number' ? { kind: 'number', value } : { kind: 'text', text: value }

const two = (number: number): string => String(number).padStart(2, '0')

/** The sheets of a unit of so many people with eleven studies each; the same at every run. */
export function largeUnit(people: number): readonly Sheet[] {
  let state = 20060227
  const below = (limit: number): number => {
    state = (state * 48271) % 2147483647
    return state % limit
  }
  const oneOf = <Value>(values: readonly Value[]): Value => values[below(values.length)] as Value
  const roll: (string | number)[][] = [
    ['人员编号', '姓名', '部门', '职称', '学历', '岗位类别', '参加工作时间'],
  ]
  const studies: (string | number)[][] = [
    [
      '人员编号',
      '姓名',
      '培训项目',
      '科目类别',
      '学习形式',
      '开始日期',
      '结束日期',
      '学时',
      '考核结果',
      '证书编号',
      '登记日期',
    ],
  ]
  for (let at = 1; at <= people; at++) {
    const number = String(at).padStart(5, '0')
    const name = `${oneOf([...'王李张刘陈杨赵黄周吴'])}${oneOf([...'伟芳娜敏静丽强磊军洋'])}${oneOf([...'勇艳杰娟涛明超霞平刚'])}`
    roll.push([
      number,
      name,
      `${oneOf([...'一二三四五六七八'])}分院`,
      '工程师',
      '本科',
      '专业技术岗',
      `${1990 + below(30)}-07-01`,
    ])
    for (let study = 0; study < 11; study++) {
      const [month, day, hours] = [two(1 + below(12)), 1 + below(25), oneOf([6, 6, 8, 10, 12, 12, 18])]
      studies.push([
        number,
        name,
        `第${1 + below(400)}期专业技术培训`,
        oneOf(['公需科目', '专业科目', '专业科目', '选修科目']),
        oneOf(['集中培训', '网络学习', '高级研修班']),
        `2025-${month}-${two(day)}`,
        `2025-${month}-${two(day + 2)}`,
        below(250) === 0 ? `约${hours}` : hours,
        '合格',
        `渝${10000 + below(90000)}`,
        `2025-${month}-${two(day + 3)}`,
      ])
    }
  }
  return [
    sheetOf(
      '人员',
      roll.map((row) => row.map(cellOf)),
    ),
    sheetOf(
      '学习记录',
      studies.map((row) => row.map(cellOf)),
    ),
  ]
}
