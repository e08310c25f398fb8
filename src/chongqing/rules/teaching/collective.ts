import type { StudyForm } from '../../law/vocabulary.js'
import type { Recorder } from '../../pack.js'

/** Whether a form is the collective training of Articles 39 and 41 (集中培训学习). */
export const isCollective = (
  grounds: Recorder<never, never, 'collective-scope'>,
  form: StudyForm | undefined,
): boolean =>
  form === 'collective-training' ||
  (form === 'advanced-seminar' && grounds.reading('collective-scope') === 'forms-1-and-2')
