import type { regulation } from '../../../chongqing/law/regulation.js'

/** What each provision of the Regulation says, in the own words of this library. */
export const precisRegulation: Readonly<Record<keyof typeof regulation, string>> = {
  R1:
    'States the purpose: to secure the right to continuing education, make units answer for it, and ' +
    'raise ability in step with society and the economy; based on the laws on education and on ' +
    'scientific progress.',
  'R2.1':
    'Defines professionals: technical staff and their managers who are in service, hold at least a ' +
    'junior title, have at least secondary technical schooling (in the same words as the Measures).',
  'R2.2':
    'Defines continuing education, in nearly the words of the Measures: education that renews, adds to, ' +
    'widens and raises the knowledge and skills of professionals in service.',
  R3:
    'Applies to the continuing education of professionals in enterprises and public institutions of the ' +
    'city, and to its management.',
  R4:
    'Personnel departments, industry departments and industry organisations manage, guide and ' +
    'coordinate, plan, supervise and inspect within their area or trade.',
  R5: 'Continuing education must join theory to practice and learning to use, and be effective.',
  R6: 'Lists three rights of professionals in continuing education.',
  'R6(1)': 'Time for continuing education of no less than 80 class hours in each year, taken together.',
  'R6(2)':
    'During continuing education, the same wages and benefits as colleagues on post, unless otherwise ' +
    'agreed with the unit.',
  'R6(3)':
    "When the right is infringed, complaint or application for arbitration to the unit's competent " +
    'department or to the department of human resources and social security.',
  R7:
    "Professionals must follow the unit's arrangements, complete the study task, and bear costs and " +
    'complete their service as agreed.',
  R8: 'Lists six duties of the unit that employs professionals.',
  'R8(1)':
    'Apply the law of continuing education and make its own detailed rules under the plans of the ' +
    'authorities and industry organisations.',
  'R8(2)':
    'Beyond what the authorities and industry organisations prescribe, set further content closely ' +
    'related to its own work.',
  'R8(3)': 'Guarantee the time, and provide the money and conditions that rules or agreement require.',
  'R8(4)':
    'Guarantee the same wages, social insurance and other benefits as colleagues on post, except as ' +
    'agreed with the unit.',
  'R8(5)': 'Record, assess and report the continuing education of its professionals.',
  'R8(6)':
    'Accept guidance and supervision by the personnel department, industry departments and industry ' +
    'organisations.',
  R9: 'Lists six forms of study.',
  'R9(1)':
    'Further study, training, seminars and lectures held by universities, research bodies, societies, ' +
    'authorities of continuing education or the unit itself.',
  'R9(2)': 'Working and studying at a teaching, research or production unit.',
  'R9(3)': 'Academic conferences and lectures at home or abroad.',
  'R9(4)': 'Further study or study visits abroad.',
  'R9(5)': 'Education towards a higher diploma, or study for a degree.',
  'R9(6)': 'Self-study that is planned, organised and assessed.',
  R10:
    "Regular universities and vocational education bodies registered with the education department's " +
    'approval may teach within their specialities; a dedicated body founded by anyone else needs ' +
    'approval by the education department jointly with the personnel department.',
  'R11.1':
    "Every unit must truthfully record continuing education in the professional's file, as part of " +
    'professional assessment and a reference for titles.',
  'R11.2': 'For files entrusted to it, the municipal or district talent exchange agency does the recording.',
  R12:
    'On completing continuing education, the professional must apply, with the certificate or other ' +
    'proof, to the unit or to the agency keeping the file for it to be recorded.',
  R13:
    'Personnel departments and the other departments concerned must strengthen supervision and settle ' +
    'problems promptly.',
  R14: 'State, unit and individual share the funding; donations are encouraged.',
  R15: 'Governments at each level must increase their funding step by step in line with development and need.',
  'R16.1':
    'Enterprises and public institutions pay for continuing education out of staff education money under ' +
    "the state's accounting rules; the share must be no less than 1.5% of the total payroll.",
  'R16.2': 'The funds are earmarked: withholding, embezzling and diverting them is forbidden.',
  R17:
    'Unit and professional must keep their agreement and perform it in time and in full; a dispute may ' +
    'be taken to arbitration or to court as the law provides.',
  R18:
    'A unit, or an agency keeping the file, that does not record continuing education or records it ' +
    'untruthfully is ordered by the personnel department to correct this; on refusal the fine is 200 ' +
    'yuan for each case.',
  R19:
    'Where an official administering continuing education does not perform the duties of office, ' +
    "practises fraud, the official's own office or the one above must order correction and may impose " +
    'administrative discipline according to the gravity.',
  R20: 'In force from 1 January 2004.',
}
