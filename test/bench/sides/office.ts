// The files of a large unit as text, the same on every machine: who studied what, in the words that offices use.

const forms = ['集中培训', '网络学习', '学术会议']
const subjects = ['公需科目', '专业科目', '选修科目']
const encoder = new TextEncoder()

/** A list of people and their studies, row by row. */
export const officeOf = (people: number, studies: number): { readonly [name: string]: Uint8Array } => {
  const person = (at: number) => `${at},甲${at},工程师,本科,专业技术岗,2010-07-01`
  const study = (at: number) => {
    const [who, day] = [at % people, (at % 20) + 1]
    const dates = [day, day + 4].map((one) => `2025-03-${String(one).padStart(2, '0')}`)
    const what = [`班${at % 500}`, subjects[at % 3], forms[at % 3], ...dates, 6 + (at % 20)]
    return [who, `甲${who}`, ...what, `J${at}`, `Z${who}`, '2025-07-01', `B${at % 500}`].join(',')
  }
  const sheet = (headings: string, rows: number, row: (at: number) => string) =>
    encoder.encode([headings, ...Array.from({ length: rows }, (_, at) => row(at))].join('\n'))
  return {
    人员: sheet('人员编号,姓名,职称,学历,岗位类别,来本单位时间', people, person),
    学习记录: sheet(
      '人员编号,姓名,培训项目,科目类别,学习形式,开始日期,结束日期,学时,结业证号,证书编号,登记日期,班次编号',
      studies,
      study,
    ),
  }
}
