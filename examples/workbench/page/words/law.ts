import { several, type Words, w } from './words.js'

/** The chapters by their official titles. */
export const chapterWords: readonly Words[] = [
  w('第一章　总则', '1 General'),
  w('第二章　职责与分工', '2 Duties and who has them'),
  w('第三章　专业技术人员的权利与义务', '3 Rights and duties of professionals'),
  w('第四章　内容与形式', '4 Content and forms'),
  w('第五章　施教机构', '5 Providers'),
  w('第六章　经费保障', '6 Funds'),
  w('第七章　继续教育规划', '7 Plans'),
  w('第八章　检查与评估', '8 Inspection and evaluation'),
  w('第九章　登记与统计', '9 Registration and statistics'),
  w('第十章　行业规范化教学', '10 Teaching by the industries'),
  w('第十一章　学习效果鉴定', '11 Assessment of study'),
  w('第十二章　自学认定', '12 Self-study'),
  w('第十三章　奖励与处罚', '13 Rewards and penalties'),
  w('第十四章　附则', '14 Final provisions'),
]

const digits = '零一二三四五六七八九'

/** The number of an article as the law writes it; there are fewer than a hundred. */
const numeral = (article: number): string => {
  const [tens, ones] = [Math.floor(article / 10), article % 10]
  if (tens === 0) return digits.charAt(ones)
  return `${tens === 1 ? '' : digits.charAt(tens)}十${ones === 0 ? '' : digits.charAt(ones)}`
}

/** The words of the law with its part in the year. */
export const lawWords = {
  title: w('条文与本年度', 'The law and this year'),
  lit: (lit: number) =>
    w(
      `49条中有${lit}条参与了本年度的结论，颜色越深，所据结论越多；点开可看内容。`,
      `${lit} of the 49 articles took part in this year's answers; the deeper, the more rest on it. Each one opens.`,
    ),
  article: (article: number) => w(`第${numeral(article)}条`, `Article ${article}`),
  answers: (count: string) => w(`${count}项结论据此作出`, `${several(count, 'answer')} rest on it`),
  none: w('本年度没有结论据此作出', 'No answer of the year rests on it'),
  asked: w('据此测算', 'Asked under it'),
  cited: w('本年度用到', 'used this year'),
  gazette: w('公报原文', 'Official text'),
  gazetteNote: w(
    '本页只有自撰摘要。放入公报所载办法全文（.txt），各处即一并显示原文；只留在本页，不保存。',
    'The page has précis in own words alone. Give it the text of the Measures from the gazette (.txt), and the official wording stands beside them; it stays in this page and is not stored.',
  ),
  choose: w('选择公报文本', 'Choose the text'),
  taken: w('已读入原文。', 'The official text was read.'),
  refused: (lines: string) =>
    w(
      `没有读入：章、条、项的序号不连续，见第${lines}行。`,
      `Not read: the numbers of chapters, articles or items do not follow; see line ${lines}.`,
    ),
  readings: w('条文理解', 'Readings'),
  readingsNote: w(
    '条文有两种以上合理理解的，本年度的结论取其一。先看改变后的影响，再决定是否采用。',
    'Where the text can reasonably be read in more ways than one, the answers take one. See what another would change before you take it.',
  ),
  default: w('默认', 'default'),
  switched: w('已改变', 'switched'),
  restore: w('恢复默认', 'Back to the default'),
  take: w('采用这一理解', 'Take this reading'),
  trying: w('正在试算……', 'Trying it…'),
  resting: (people: string) => w(`涉及${people}人。`, `It bears on ${several(people, 'person', 'people')}.`),
  turned: (people: string) =>
    w(
      `年度学时结论改变${people}人`,
      `The verdict on the hours changes for ${several(people, 'person', 'people')}`,
    ),
  and: w('，', ', '),
  ratioTurned: (people: string) =>
    w(
      `科目比例结论改变${people}人`,
      `the verdict on the ratio of subjects changes for ${several(people, 'person', 'people')}`,
    ),
  money: (before: string, after: string) =>
    w(`经费结论由“${before}”变为“${after}”`, `the verdict on the money turns from "${before}" to "${after}"`),
  more: (people: string) => w(`等${people}人`, `${people} in all`),
  tryAll: w('逐项试算各种理解', 'Try every reading'),
  tryAllNote: w(
    '对每个人逐项改变理解，看多少人的年度学时结论会变；人多时需要一些时间，可以随时停止。',
    'Each reading is switched for each person, to count whose verdict on the hours changes. With many people that takes a while; it can be stopped.',
  ),
  stop: w('停止', 'Stop'),
  progress: (done: string, total: string) =>
    w(`已试算${done}人，共${total}人`, `${done} of ${total} people tried`),
  alone: (people: string) =>
    w(`单独改变这一理解，${people}人的结论会变`, `switched alone it changes ${several(people, 'verdict')}`),
  parameters: w('标准', 'Values'),
} as const
