import type { Course } from './catalogue.js'
import type { SamplePerson } from './people.js'

/** One study of one person before a clerk writes it down. Words are those of the office, dates `YYYY-MM-DD`. */
export interface SampleStudy {
  readonly person: SamplePerson
  readonly title: string
  readonly host: string
  readonly provider: string
  readonly subject?: string
  readonly form: string
  readonly from: string
  readonly to: string
  readonly days?: number
  readonly hours?: number
  readonly travel?: number
  readonly classId?: string
  readonly result?: string | number
  /** The number of the completion certificate; 无 where there is none. */
  readonly completion?: string
  readonly registered?: string
  /** Whether an examination has to do with the profession. */
  readonly related?: '是' | '否'
  /** The single days, where the file states them. */
  readonly detail?: string
  readonly credits?: readonly [scheme: string, credits: number]
  /** The hours that the class was to take, where fewer were attended. */
  readonly scheduled?: number
  readonly makesUp?: { readonly classId: string; readonly missedOn: string }
  readonly taskBook?: SampleTaskBook
}

/** A self-study task book as the office lists it. */
export interface SampleTaskBook {
  readonly number: string
  readonly origin: '个人申报' | '单位安排'
  readonly approved: string
  readonly items: string
  readonly hours: number
  readonly assessment: '合格' | '不合格' | '未考核'
}

/** Attendance of a course as a whole. */
export const attendanceOf = (person: SamplePerson, course: Course): SampleStudy => ({
  person,
  title: course.title,
  host: course.host,
  provider: course.provider,
  subject: course.subject,
  form: course.form,
  from: course.from,
  to: course.to,
  days: course.days,
  hours: course.hours,
  ...(course.travel > 0 ? { travel: course.travel } : {}),
  classId: course.id,
})
