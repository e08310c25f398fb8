import type { ReportLanguage, Told } from 'xueshi'
import type { WorkKind } from '../facts.js'
import type { Least, ProvinceIds } from '../ids.js'
import type { parameters, provisions, readings } from '../law.js'
import type { StudyAct } from '../remedies.js'
import type { rules } from '../rules/index.js'

type ValueOf<R> = R extends (...given: never[]) => infer Answer
  ? Extract<Answer, { readonly value: unknown }>['value']
  : never

/** What the law of the province has to be told of. What of it has no words does not compile. */
interface Province extends Told {
  readonly provision: keyof typeof provisions
  readonly chapter: never
  readonly parameter: keyof typeof parameters
  readonly readings: typeof readings
  readonly rules: { readonly [Id in keyof typeof rules]: ValueOf<(typeof rules)[Id]> }
  readonly findings: ProvinceIds['findings']
  readonly fact: ProvinceIds['fact']
  readonly terms: { readonly actors: 'professional'; readonly works: WorkKind; readonly leasts: Least }
  readonly norms: Readonly<Record<never, never>>
  readonly remedies: { readonly study: StudyAct }
}

export type ProvinceWords = ReportLanguage<Province>
