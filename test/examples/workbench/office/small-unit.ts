import { Office } from '../../../../examples/workbench/office/office.js'
import { noSettings, type Settings } from '../../../../examples/workbench/office/settings.js'
import { typedSheet } from '../../../support/typed-sheets.js'

const people = [
  ['人员编号', '姓名', '职称', '学历', '岗位类别', '部门', '来本单位时间'],
  ['001', '甲', '中级', '本科', '专业技术人员', '设计室', '2010-07-01'],
  ['002', '乙', '中级', '本科', '专业技术人员', '设计室', '2010-07-01'],
  ['003', '丙', '', '本科', '专业技术人员', '档案室', '2010-07-01'],
]

const studies = [
  ['人员编号', '培训项目', '科目类别', '学习形式', '开始日期', '结束日期', '学时', '登记日期', '证书编号'],
  ['001', '规范', '专业科目', '集中培训', '2025-03-03', '2025-03-14', '60', '2025-04-01', 'Z1'],
  ['001', '公需', '公需科目', '集中培训', '2025-05-12', '2025-05-15', '24', '2025-06-03', 'Z1'],
  ['002', '规范', '专业科目', '集中培训', '2025-03-03', '2025-03-07', '40', '2025-04-01', 'Z1'],
  ['003', '规范', '专业科目', '集中培训', '2025-03-03', '2025-03-07', '30', '2025-04-01', 'Z1'],
]

/**
 * A unit of three people in 2025: 甲 reached 84 hours; 乙 states 40 of which five days hold 30; of 丙 the title is not told.
 */
export function smallUnit(change: Partial<Settings> = {}): Office {
  const office = new Office()
  office.type([typedSheet('人员', people), typedSheet('学习记录', studies)])
  office.configure({ ...noSettings, year: 2025, ...change })
  office.show('zh-CN')
  return office
}
