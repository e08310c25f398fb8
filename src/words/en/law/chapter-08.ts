import type { chapter08 } from '../../../chongqing/law/measures/chapter-08.js'

/** Chapter 8, Inspection and evaluation: what each provision says, in the own words of this library. */
export const precis08: Readonly<Record<keyof typeof chapter08, string>> = {
  '25':
    'Municipal and district personnel departments, industry departments and industry organisations ' +
    'inspect and evaluate continuing education in their area or trade, each within its competence.',
  '26': 'Lists the eight main points of an inspection; the last is residual.',
  '26(1)': 'How the Regulation is applied and whether the systems that go with it are carried out.',
  '26(2)':
    'Whether continuing education is used as an important reference in professional assessment and in ' +
    'granting titles and posts.',
  '26(3)': 'Whether the class hours are completed.',
  '26(4)': 'Whether the funds are in place and how they are used.',
  '26(5)': 'Whether the providers are qualified.',
  '26(6)': 'The results and benefits of continuing education.',
  '26(7)': 'How breaches of the Regulation were dealt with.',
  '26(8)': 'Other matters of continuing education.',
  '27': 'Sets out the object, kinds, aspects and allocation of evaluation.',
  '27(1)':
    'Training quality is evaluated for classes hosted by personnel departments, industry departments or ' +
    'industry organisations and undertaken by a provider.',
  '27(2)':
    'Two kinds: comprehensive evaluation of goals and the whole process in four aspects (scheme, ' +
    'implementation, support, effect), and course evaluation of each course in five (relevance, content, ' +
    'delivery, methods, effect).',
  '27(3)':
    'The host makes the comprehensive evaluation, the provider that of each course; both are to be ' +
    'truthful, impartial, simple and effective.',
  '28.1':
    'Inspection and evaluation combine full surveys with samples, and regular with irregular exercises.',
  '28.2':
    'District personnel departments, industry departments and industry organisations must file the ' +
    'results with the municipal personnel department.',
}
