import type { Words } from '../../chongqing.js'

/** What every provision says, in the own words of this library. */
export const provisions: Words['provisions'] = {
  '1': 'States the purpose: to put the parent Regulation into effect, strengthen city-wide management of continuing education, and train the skilled people the city needs.',
  '2.1':
    'Defines who is a professional: technical staff and their managers who are in service, hold at least a junior title and have at least secondary technical schooling (title and schooling are joined by an enumerating comma).',
  '2.2':
    'Defines continuing education: education that renews, adds to, widens and raises the knowledge and skills of professionals in service, for a better structure of knowledge and greater professional and innovative ability.',
  '3': 'Sets the principles: people first, ability at the centre, national and market needs as the guide, middle and senior staff and innovation in enterprises in the foreground; government, industry, unit, individual and society each play their part in a mechanism that is to form step by step.',
  '4': 'Sets the scope: the managing authorities, the units that employ professionals, and the professionals themselves, throughout the city.',

  '5': 'The personnel departments of government at each level are in charge within their area; six main duties follow.',
  '5(1)':
    'Lead continuing education in the area as the state and the city require: overall management, guidance and coordination, planning and carrying plans out, supervision and inspection.',
  '5(2)':
    'Set the content of the public subjects to meet economic and social needs and organise them; call up learners for city-wide collective training; run model activities.',
  '5(3)': 'Approve and publish the subject guides and training outlines of the professional subjects.',
  '5(4)': 'Manage and issue the Certificate of Continuing Education.',
  '5(5)':
    'Build the system and its service platform, bring together the resources of society, and open continuing education to society and the market.',
  '5(6)': 'Be in charge of commendation and punishment concerning continuing education in the area.',
  '6': 'The competent industry departments and the industry organisations are in charge within their industry; six main duties follow.',
  '6(1)':
    "Carry out the municipal plan within the industry: overall management, guidance and coordination, the industry's own plan and its execution, supervision and inspection.",
  '6(2)':
    'As the personnel department requires, see to the study of public subjects and select the learners called up for collective training.',
  '6(3)':
    'Analyse training needs, draw up subject guides and outlines for the professional subjects, set guiding content, have teaching materials written, and run advanced seminars and other special activities of the industry.',
  '6(4)':
    'Once a year, sum up the work done in the industry and file the summary with the personnel department.',
  '6(5)': 'Hand out the Certificate of Continuing Education within the industry and manage registration.',
  '6(6)': 'Coordinate and settle questions of continuing education that arise within the industry.',
  '7': 'Lists five duties of the unit that employs professionals.',
  '7(1)':
    'Apply the law of continuing education and, following the plans of the authorities and its own circumstances, see to it that its staff study the public and professional subjects.',
  '7(2)':
    'Beyond what the authorities and industry organisations prescribe, set further content closely related to its own work.',
  '7(3)': 'Guarantee the time for continuing education and the rights due to professionals while they study.',
  '7(4)':
    'Record and assess the study of its professionals with care, and report it to the department above.',
  '7(5)': 'Accept guidance, supervision and inspection by the personnel department and the others concerned.',

  '8': 'Lists three rights of professionals in continuing education.',
  '8(1)': 'Time for continuing education of no less than 80 hours in each year, taken together.',
  '8(2)':
    'While sent by the organisation to study off the job, the same treatment, as a general rule, as when on post, unless otherwise agreed with the unit.',
  '8(3)':
    "When the right to continuing education is infringed, complaint or application for arbitration to the unit's competent department or to the personnel or labour department.",
  '9': 'Lists three duties of professionals in continuing education.',
  '9(1)': 'Obey the laws, regulations and rules on continuing education.',
  '9(2)':
    'Complete a study task of no less than 80 hours in each year; hours beyond it are not carried over to another year.',
  '9(3)': 'Bear the cost of continuing education and complete the period of service as agreed with the unit.',
  '10': 'Unit and professional must keep their agreement and perform it in time and in full; a dispute may be taken to arbitration or to court.',

  '11': 'Content must answer to the development of science and the market and aim at able, innovative people; the basic areas are political theory, policies and regulations, professional knowledge, cultural literacy, skills training and the like. Learning by innovation is advocated.',
  '12.1': 'Subjects fall into three classes: public, professional and elective.',
  '12.2':
    'Public subjects are common courses opened on the advice of experts for the basic needs of society and of innovation; they stress general ability, professional ethics and the scientific spirit.',
  '12.3':
    'Hours of public subjects to hours of all others are, as a general rule, as 1 to 4, so that public subjects make one fifth of the whole.',
  '12.4':
    "Professional subjects follow the development of an industry's own field: special training in new knowledge, theory, technology and methods, stressing professional standard and ability.",
  '12.5':
    'Elective subjects are chosen with the guidance of experts to suit the industry and the kinds of people in it; they widen knowledge and outlook and stir new thinking.',
  '13': 'Lists the eight main forms of study.',
  '13(1)':
    'Collective training: personnel departments, industry departments, industry organisations or units bring professionals together to study for a certain time.',
  '13(2)':
    'Advanced seminars of two kinds: model seminars for high-level professionals, held by the municipal personnel department around major strategies, projects and research topics; and seminars held by industries and units on their own strengths.',
  '13(3)':
    'Training in practice: arranged by industries and units for those in important, special or key posts, for instance as visiting scholar, further study, technical study visit, paired assistance, practical training or special cultivation.',
  '13(4)':
    "Self-study: individual study, self-chosen or self-taught, that fits the person's career and is done as the unit arranges.",
  '13(5)': 'Distance study: online training, the air classroom, radio and television, and the like.',
  '13(6)': 'Academic conferences and lectures at home or abroad, or further study or study visits abroad.',
  '13(7)':
    "Examinations or training for technical or vocational qualifications related to the person's profession.",
  '13(8)': 'Education towards a diploma, or study for a degree.',

  '14.1':
    'Universities are the main channel; a number of model providers of high quality, benefit, promise and repute are to be given special support.',
  '14.2':
    'Encourages research institutes, learned societies and enterprises to teach the public, providers to cooperate abroad and bring in good programmes, and the choice of partners by tender and competition.',
  '15.1':
    'Regular universities, and other educational bodies registered with the approval of the education department, may teach within their own specialities.',
  '15.2':
    'Any other body that founds a dedicated provider must first apply to the education department, which has experts evaluate and visit it; approval is by the municipal education department jointly with the municipal personnel department, under a procedure to be laid down separately.',
  '15.3':
    'A body qualified to train but not a provider needs the consent of its competent department to train the public, and must file with the municipal personnel department.',
  '16': "To suit the host's needs, the provider draws up the training outline and the teaching plan and takes charge of instructors, timetable, assessment, daily teaching, living arrangements and the like.",
  '17': 'Instructors are mainly part-time, with full-time ones beside them, and are shared; they are highly able and experienced experts in the field or a related one, or holders of senior professional titles.',

  '18': 'State, unit and individual share the funding and donations are encouraged; governments at each level must increase their funding step by step in line with development and need.',
  '19': 'In enterprises and public institutions, recurrent funds for continuing education must be no less than 1.5% of the total payroll.',
  '20': "Training, study and visits in which a professional takes part in an individual capacity are at that person's own cost.",
  '21': 'Funds for continuing education are earmarked: withholding, embezzling and misappropriating them is forbidden.',

  '22': 'A plan mainly contains four parts for its period: guiding ideology, main goals, key tasks and safeguards.',
  '23': 'Plans may be municipal, of an industry, or of a district or county.',
  '23(1)':
    "The municipal plan is drafted under the lead of the municipal personnel department with the departments and industry organisations of the city, mainly on four bases: the state and trend of continuing education, the present staff and its needs, the talent demand of science, economic and social plans, and the national personnel ministry's requirements.",
  '23(2)':
    'An industry plan is drafted by the industry department or organisation in keeping with the Regulation, the municipal plan and the needs of the industry; once adopted it must be filed with the municipal personnel department.',
  '23(3)':
    'A district or county plan is drafted by its personnel department in keeping with the Regulation, the municipal plan and local needs; once adopted it must be filed with the municipal personnel department.',
  '24': 'Plans must keep step with those for talent, science, the economy and society, and generally cover five years; in the last year their fulfilment is inspected and summed up in full.',

  '25': 'Municipal and district personnel departments, industry departments and industry organisations inspect and evaluate continuing education in their area or industry, each within its competence.',
  '26': 'Lists the eight main points of an inspection; the last is residual.',
  '26(1)': 'How the Regulation is applied and whether the systems that go with it are carried out.',
  '26(2)':
    'Whether continuing education is used as an important reference in professional assessment and in granting titles and posts.',
  '26(3)': 'Whether the hours are completed.',
  '26(4)': 'Whether the funds are in place and how they are used.',
  '26(5)': 'Whether the providers are qualified.',
  '26(6)': 'The results and benefits of continuing education.',
  '26(7)': 'How breaches of the Regulation were dealt with.',
  '26(8)': 'Other matters of continuing education.',
  '27': 'Sets out the object, kinds, aspects and allocation of evaluation.',
  '27(1)':
    'Training quality is evaluated for classes hosted by personnel departments, industry departments or industry organisations and undertaken by a provider.',
  '27(2)':
    'Two kinds: comprehensive evaluation of goals and the whole process in four aspects (scheme, implementation, support, effect), and course evaluation of each course in five (relevance, content, delivery, methods, effect).',
  '27(3)':
    'The host makes the comprehensive evaluation, the provider that of each course; both are to be truthful, impartial, simple and effective.',
  '28.1':
    'Inspection and evaluation combine full surveys with samples, and regular with irregular exercises.',
  '28.2':
    'District personnel departments, industry departments and industry organisations must file the results with the municipal personnel department.',

  '29': 'Registration records what a professional has studied; it is one important basis for annual assessment, promotion, titles and posts, and registration of professional licences.',
  '30.1':
    'The Certificate is the main proof of study and mainly records form, content, time and result. Time is what was actually studied within the year, at 6 hours a day; travel to other places or abroad must not count. The result may be a score, a grade, pass or fail, or completion; the number of a certificate of completion must be noted.',
  '30.2':
    "In industries that already run a credit scheme, the competent department must manage the registration of credits under the state's rules.",
  '31': "After study, the person takes the proof of training and the Certificate to the unit's continuing education section, or to the talent exchange agency that keeps the personnel file, and fills in the registration card, which the unit or agency keeps.",
  '32.1':
    "Together with the annual assessment, the unit must verify the Certificate, compile the year's continuing education as required and report it to the department above.",
  '32.2':
    'Every year the personnel department re-checks a sample of Certificates with the industry departments and organisations.',
  '33': 'A full Certificate may be renewed and the new one must carry the same number; it may be used on after a transfer; it must not be altered without authority or forged; if damaged or lost, a replacement must be applied for promptly.',
  '34': 'Statistics rest on registration and must take their data from the certificates. Seven main figures: total of professionals, participants, categories, main forms, those who reached 80 hours, the study ratio and the attainment ratio; from 1 November of the year before to 31 October of the year.',

  '35': 'Personnel departments guide and coordinate the standardised teaching of industries in their area; industry departments and organisations organise it within their industry.',
  '36': 'Lists the four main tasks of standardised teaching.',
  '36(1)':
    'Write subject guides and syllabuses for the main specialities of the industry, write or choose teaching materials, set aims and cycle, and adapt them as the economy and science change.',
  '36(2)':
    'Determine who takes part, and set the tasks, subjects, forms, the method of counting hours, the method of assessment and so on.',
  '36(3)': 'Choose providers, engage teachers, draw up teaching schemes and so on.',
  '36(4)':
    "Propose and carry out a scheme that fits the number and spread of the industry's main professionals.",
  '37': 'Lists the three main contents of standardised teaching.',
  '37(1)':
    'The main policies, laws and regulations of the industry, its standards and its professional norms.',
  '37(2)': 'New knowledge, theory, technology and methods in the main specialities of the industry.',
  '37(3)': "The professional abilities and related knowledge of the industry's main technical posts.",
  '38': "Guidance papers on an industry's standardised teaching may be issued only once the industry department or organisation and the municipal personnel department have both signed them.",

  '39': 'After collective training the provider must appraise each participant in writing: attitude and conduct, mastery of knowledge and skills, ability to study and solve practical problems, result of assessment and the like.',
  '40': 'Assessment may take several forms, such as open-book or closed-book examination, thesis, survey report or reflections; the host decides which.',
  '41': 'A professional who for some reason missed collective training, or did not meet its requirements, must make it up promptly.',

  '42': 'A self-study task may come about in two ways: declared by the person to the unit and confirmed, or arranged by the unit.',
  '43': "Self-study must be up to date, targeted and practical; its courses must be chosen by the main tasks of continuing education, the new level of science, the unit's work of innovation and the person's need to improve.",
  '44': "An approved plan is issued as a self-study task book, which must state content, requirements, references, start and end dates, calculation of hours, method of assessment and the like. The professional studies by it, and the unit's assessment recognises the result.",

  '45': 'Evaluation, employment and reward of talent go together. Three are commended: advanced collectives and advanced individuals in administering continuing education, and learners who made an outstanding contribution with what they learnt; moral rewards come first, material ones beside them.',
  '46': 'A unit, or an agency keeping the file, that does not record continuing education or records it untruthfully is ordered by the personnel department to correct this; on refusal it is penalised under the Regulation.',
  '47': "Where an official administering continuing education does not perform the duties of office or practises fraud, the official's own office or the one above must order correction and may impose administrative discipline according to the gravity.",

  '48': 'The municipal personnel bureau interprets the Measures.',
  '49': 'The Measures are in force from the day of their promulgation.',

  R1: 'States the purpose: to secure the right to continuing education, make units answer for it, and raise ability in step with society and the economy; based on the laws on education and on scientific progress.',
  'R2.1':
    'Defines professionals: technical staff and their managers who are in service, hold at least a junior title, have at least secondary technical schooling (in the same words as the Measures).',
  'R2.2':
    'Defines continuing education, in nearly the words of the Measures: education that renews, adds to, widens and raises the knowledge and skills of professionals in service.',
  R3: 'Applies to the continuing education of professionals in enterprises and public institutions of the city, and to its management.',
  R4: 'Personnel departments, industry departments and industry organisations manage, guide and coordinate, plan, supervise and inspect within their area or industry.',
  R5: 'Continuing education must join theory to practice and learning to use, and be effective.',
  R6: 'Lists three rights of professionals in continuing education.',
  'R6(1)': 'Time for continuing education of no less than 80 hours in each year, taken together.',
  'R6(2)':
    'During continuing education, the same wages and benefits as colleagues on post, unless otherwise agreed with the unit.',
  'R6(3)':
    "When the right is infringed, complaint or application for arbitration to the unit's competent department or to the department of human resources and social security.",
  R7: "Professionals must follow the unit's arrangements, complete the study task, and bear costs and complete their service as agreed.",
  R8: 'Lists six duties of the unit that employs professionals.',
  'R8(1)':
    'Apply the law of continuing education and make its own detailed rules under the plans of the authorities and industry organisations.',
  'R8(2)':
    'Beyond what the authorities and industry organisations prescribe, set further content closely related to its own work.',
  'R8(3)': 'Guarantee the time, and provide the money and conditions that rules or agreement require.',
  'R8(4)':
    'Guarantee the same wages, social insurance and other benefits as colleagues on post, except as agreed with the unit.',
  'R8(5)': 'Record, assess and report the continuing education of its professionals.',
  'R8(6)':
    'Accept guidance and supervision by the personnel department, industry departments and industry organisations.',
  R9: 'Lists six forms of study.',
  'R9(1)':
    'Further study, training, seminars and lectures held by universities, research bodies, societies, authorities of continuing education or the unit itself.',
  'R9(2)': 'Working and studying at a teaching, research or production unit.',
  'R9(3)': 'Academic conferences and lectures at home or abroad.',
  'R9(4)': 'Further study or study visits abroad.',
  'R9(5)': 'Education towards a higher diploma, or study for a degree.',
  'R9(6)': 'Self-study that is planned, organised and assessed.',
  R10: "Regular universities and vocational education bodies registered with the education department's approval may teach within their specialities; a dedicated body founded by anyone else needs approval by the education department jointly with the personnel department.",
  'R11.1':
    "Every unit must truthfully record continuing education in the professional's file, as part of professional assessment and a reference for titles.",
  'R11.2': 'For files entrusted to it, the municipal or district talent exchange agency does the recording.',
  R12: 'On completing continuing education, the professional must apply, with the certificate or other proof, to the unit or to the agency keeping the file for it to be recorded.',
  R13: 'Personnel departments and the other departments concerned must strengthen supervision and settle problems promptly.',
  R14: 'State, unit and individual share the funding; donations are encouraged.',
  R15: 'Governments at each level must increase their funding step by step in line with development and need.',
  'R16.1':
    "Enterprises and public institutions pay for continuing education out of staff education money under the state's accounting rules; the share must be no less than 1.5% of the total payroll.",
  'R16.2': 'The funds are earmarked: withholding, embezzling and misappropriating them is forbidden.',
  R17: 'Unit and professional must keep their agreement and perform it in time and in full; a dispute may be taken to arbitration or to court as the law provides.',
  R18: 'A unit, or an agency keeping the file, that does not record continuing education or records it untruthfully is ordered by the personnel department to correct this; on refusal the fine is 200 yuan for each case.',
  R19: "Where an official administering continuing education does not perform the duties of office, practises fraud, the official's own office or the one above must order correction and may impose administrative discipline according to the gravity.",
  R20: 'In force from 1 January 2004.',

  'national-2015:8.1-hours': 'Continuing education of at least 90 hours in each year, taken together.',
  'national-2015:8.1-share': 'Of all hours, professional subjects generally make up two thirds or more.',
  'national-2015:subjects':
    'The content of continuing education is of two classes: public and professional subjects.',
  'national-2015:recognition':
    'How hours are recognised is laid down by the personnel department of the province.',
  'national-2015:register':
    'The unit keeps a register of the kind, content, time and result of continuing education.',
  'national-2015:weight-for-titles':
    'Continuing education is an important condition for appointment to posts and for titles.',
  'national-2015:weight-for-licences':
    'Where a law or regulation makes continuing education a necessary condition of registering a licence, that holds.',
  'national-2015:reimbursement':
    'Where study is not finished, the unit may decline to reimburse its cost or ask for it back.',
}
