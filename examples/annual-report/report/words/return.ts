import { w } from './say.js'

/** The annual return of Article 34, with its official terms. */
export const returnWords = {
  title: w('继续教育统计年报（第三十四条）', 'Annual return of continuing education (Article 34)'),
  intro: (span: string, spanEnglish: string) =>
    w(
      `统计起止时间：${span}。上报数以《继续教育证书》登记的内容为依据；右侧为按实际学习情况的对照数，不上报。`,
      `Statistical period: ${spanEnglish}. The return rests on what is registered in the certificates; the figures on attendance beside it are for comparison.`,
    ),
  rangeNote: w(
    '“205–209”表示范围：补齐所缺事实后，数字必在其间。图中斜线部分即取决于这些事实。',
    'A figure such as 205–209 is a range: once the missing facts are known it lies within. They are the striped parts of the charts.',
  ),
  figure: w('统计内容', 'Figure'),
  registered: w('据登记（上报）', 'Registered (the return)'),
  evidenced: w('据学习情况（对照）', 'On attendance (beside it)'),
  heads: w('人数', 'People'),
  personTimes: w('人次', 'Entries'),
  hours: w('学时', 'Hours'),
  totalProfessionals: w('专业技术人员总数', 'Total of professionals'),
  participants: w('参加继续教育学习人数', 'People who took part in continuing education'),
  categories: w('参加学习类别', 'Classes of study'),
  unclassified: w('未注明科目类别', 'No class of subjects stated'),
  forms: w('主要学习形式', 'Main forms of study'),
  reached: (hours: string) =>
    w(`年度学习时间累计达到${hours}学时人数`, `People who reached ${hours} hours in the year`),
  studyRatio: w('学习比率', 'Share who took part'),
  attainmentRatio: (hours: string) => w(`达到${hours}学时的比率`, `Share who reached ${hours} hours`),
  attainmentOfParticipants: w('　按参加学习人数计（对照）', 'Of those who took part (for comparison)'),
  classNote: w(
    '一人学习多类科目或多种形式的，在各类各计一人，故各类人数之和大于参加人数。',
    'A person is counted once in every class and form studied, so these add up to more than the people who took part.',
  ),
  reasons: w('这些数字的理由与条文', 'Reasons and articles behind these figures'),
  openFigures: w('数字未定所涉人员', 'Whose missing facts make ranges of these figures'),
  settledFigures: w('全部数字都已确定。', 'Every figure is settled.'),
  perhaps: (count: string) => w(`${count}人尚不确定`, `${count} undetermined`),
  none34: w('本年度的统计未能得出。', 'The statistics of this year could not be made.'),
} as const

/** Titles and axes of the charts. */
export const chartWords = {
  attainment: w('参加学习与达标人数', 'Taking part and reaching the hours'),
  attainmentNote: w('统计年度，人', 'Statistical year, people'),
  subjects: w('各类科目学时', 'Hours by class of subjects'),
  subjectsNote: w(
    '统计年度，已确定的学时；黑线为1∶4，即已分科学时的五分之一',
    'Statistical year, settled hours; the black line is 1:4, a fifth of the classified hours',
  ),
  forms: w('各种学习形式的学时', 'Hours by form of study'),
  formsNote: w('统计年度，据登记，学时', 'Statistical year, registered, hours'),
  distribution: w('年度学时分布', 'Hours of the year, person by person'),
  distributionNote: w(
    '自然年；竖线为80学时；范围按下限归组；人',
    'Calendar year; the line marks 80 hours; ranges by their lower end; people',
  ),
  funding: w('经常性经费占职工工资总额的比例', 'Recurrent funds in per cent of the payroll'),
  fundingNote: (rate: string) => w(`自然年；虚线为${rate}`, `Calendar years; the dashed line is ${rate}`),
  registered: w('据登记', 'Registered'),
  evidenced: w('据学习情况', 'On attendance'),
  total: w('专业技术人员', 'Professionals'),
  participants: w('参加学习', 'Took part'),
  reached: (hours: string) => w(`达到${hours}学时`, `Reached ${hours} hours`),
  hoursAxis: w('学时', 'hours'),
} as const
