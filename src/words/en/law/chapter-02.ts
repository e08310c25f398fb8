import type { chapter02 } from '../../../chongqing/law/measures/chapter-02.js'

/**
 * Chapter 2, Responsibilities and division of work: what each provision says, in the own words of this
 * library.
 */
export const precis02: Readonly<Record<keyof typeof chapter02, string>> = {
  '5':
    'The personnel departments of government at each level are in charge within their area; six main ' +
    'duties follow.',
  '5(1)':
    'Lead continuing education in the area as the state and the city require: overall management, ' +
    'guidance and coordination, planning and carrying plans out, supervision and inspection.',
  '5(2)':
    'Set the content of the public subjects to meet economic and social needs and organise them; call up ' +
    'learners for city-wide collective training; run model activities.',
  '5(3)': 'Approve and publish the subject guides and training outlines of the professional subjects.',
  '5(4)': 'Manage and issue the Certificate of Continuing Education.',
  '5(5)':
    'Build the system and its service platform, bring together the resources of society, and open ' +
    'continuing education to society and the market.',
  '5(6)': 'Be in charge of commendation and punishment concerning continuing education in the area.',
  '6':
    'The competent industry departments and the industry organisations are in charge within their trade; ' +
    'six main duties follow.',
  '6(1)':
    'Carry out the municipal plan within the trade: overall management, guidance and coordination, the ' +
    "trade's own plan and its execution, supervision and inspection.",
  '6(2)':
    'As the personnel department requires, see to the study of public subjects and select the learners ' +
    'called up for collective training.',
  '6(3)':
    'Analyse training needs, draw up subject guides and outlines for the professional subjects, set ' +
    'guiding content, have teaching materials written, and run advanced seminars and other special ' +
    'activities of the trade.',
  '6(4)':
    'Once a year, sum up the work done in the trade and file the summary with the personnel department.',
  '6(5)': 'Hand out the Certificate of Continuing Education within the trade and manage registration.',
  '6(6)': 'Coordinate and settle questions of continuing education that arise within the trade.',
  '7': 'Lists five duties of the unit that employs professionals.',
  '7(1)':
    'Apply the law of continuing education and, following the plans of the authorities and its own ' +
    'circumstances, see to it that its staff study the public and professional subjects.',
  '7(2)':
    'Beyond what the authorities and industry organisations prescribe, set further content closely ' +
    'related to its own work.',
  '7(3)': 'Guarantee the time for continuing education and the rights due to professionals while they study.',
  '7(4)':
    'Record and assess the study of its professionals with care, and report it to the department above.',
  '7(5)': 'Accept guidance, supervision and inspection by the personnel department and the others concerned.',
}
