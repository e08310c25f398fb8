import type { chapter04 } from '../../../chongqing/law/measures/chapter-04.js'

/** Chapter 4, Content and forms: what each provision says, in the own words of this library. */
export const precis04: Readonly<Record<keyof typeof chapter04, string>> = {
  '11':
    'Content must answer to the development of science and the market and aim at able, innovative ' +
    'people; the basic areas are political theory, policies and regulations, professional knowledge, ' +
    'cultural literacy, skills training and the like. Learning by innovation is advocated.',
  '12.1': 'Subjects fall into three classes: public, professional and elective.',
  '12.2':
    'Public subjects are common courses opened on the advice of experts for the basic needs of society ' +
    'and of innovation; they stress general ability, professional ethics and the scientific spirit.',
  '12.3':
    'Hours of public subjects to hours of all others are, as a general rule, as 1 to 4, so that public ' +
    'subjects make one fifth of the whole.',
  '12.4':
    "Professional subjects follow the development of a trade's own field: special training in new " +
    'knowledge, theory, technology and methods, stressing professional standard and ability.',
  '12.5':
    'Elective subjects are chosen with the guidance of experts to suit the trade and the kinds of people ' +
    'in it; they widen knowledge and outlook and stir new thinking.',
  '13': 'Lists the eight main forms of study.',
  '13(1)':
    'Collective training: personnel departments, industry departments, industry organisations or units ' +
    'bring professionals together to study for a certain time.',
  '13(2)':
    'Advanced seminars of two kinds: model seminars for high-level professionals, held by the municipal ' +
    'personnel department around major strategies, projects and research topics; and seminars held by ' +
    'trades and units on their own strengths.',
  '13(3)':
    'Training in practice: arranged by trades and units for those in important, special or key posts, ' +
    'for instance as visiting scholar, further study, technical study visit, paired assistance, ' +
    'practical training or special cultivation.',
  '13(4)':
    "Self-study: individual study, self-chosen or self-taught, that fits the person's career and is done " +
    'as the unit arranges.',
  '13(5)': 'Distance study: online training, the air classroom, radio and television, and the like.',
  '13(6)': 'Academic conferences and lectures at home or abroad, or further study or study visits abroad.',
  '13(7)':
    "Examinations or training for technical or vocational qualifications related to the person's " +
    'profession.',
  '13(8)': 'Education towards a diploma, or study for a degree.',
}
