import type { chapter05 } from '../../../chongqing/law/measures/chapter-05.js'

/** Chapter 5, Training providers: what each provision says, in the own words of this library. */
export const precis05: Readonly<Record<keyof typeof chapter05, string>> = {
  '14.1':
    'Universities are the main channel; a number of model providers of high quality, benefit, promise ' +
    'and repute are to be given special support.',
  '14.2':
    'Encourages research institutes, learned societies and enterprises to teach the public, providers to ' +
    'cooperate abroad and bring in good programmes, and the choice of partners by tender and competition.',
  '15.1':
    'Regular universities, and other educational bodies registered with the approval of the education ' +
    'department, may teach within their own specialities.',
  '15.2':
    'Any other body that founds a dedicated provider must first apply to the education department, which ' +
    'has experts evaluate and visit it; approval is by the municipal education department jointly with ' +
    'the municipal personnel department, under a procedure to be laid down separately.',
  '15.3':
    'A body qualified to train but not a provider needs the consent of its competent department to train ' +
    'the public, and must file with the municipal personnel department.',
  '16':
    "To suit the host's needs, the provider draws up the training outline and the teaching plan and " +
    'takes charge of instructors, timetable, assessment, daily teaching, living arrangements and the ' +
    'like.',
  '17':
    'Instructors are mainly part-time, with full-time ones beside them, and are shared; they are highly ' +
    'able and experienced experts in the field or a related one, or holders of senior professional ' +
    'titles.',
}
