import { several, w } from './words.js'

/** The words of the reasons of a figure. */
export const whyWords = {
  title: w('理由', 'Reasons'),
  asking: w('正在整理理由……', 'Putting the reasons together…'),
  questions: w('尚需了解', 'What would have to be known'),
  more: (count: number) =>
    w(`另有${count}项，先了解以上各项`, `${several(count, 'more question')}; begin with these`),
  findings: w('注意事项', 'Findings'),
  provisions: w('条文依据', 'Provisions'),
  official: w('公报原文', 'Official wording'),
  parameters: w('标准', 'Values'),
  readings: w('条文理解', 'Readings'),
  premises: w('所据结论', 'Answers it rests on'),
} as const
