import type { AnswerOf, RuleId } from '../chongqing/catalogue.js'
import type { NationalProvisionId } from '../chongqing/editions/national-2015.js'
import type { FactName } from '../chongqing/fact-names.js'
import type { FindingCode, FindingData } from '../chongqing/findings/findings.js'
import type { ChapterNumber } from '../chongqing/law/chapters.js'
import type { ActId } from '../chongqing/law/norms/acts.js'
import type { LegislativeAim } from '../chongqing/law/norms/interpretation.js'
import type { DueEvent, NormKind, NormPeriod } from '../chongqing/law/norms/norm.js'
import type { ResponsibilityRole } from '../chongqing/law/norms/roles.js'
import type { WithoutNorm } from '../chongqing/law/norms/without.js'
import type { ParameterId } from '../chongqing/law/parameters.js'
import type { ProvisionId } from '../chongqing/law/provisions.js'
import type { ReadingId, readingDefinitions } from '../chongqing/law/readings.js'
import type { VocabularyName, vocabularies } from '../chongqing/law/vocabularies.js'
import type { RemedyAct } from '../chongqing/remedies/acts.js'
import type { Language, Told } from '../explanation/language.js'
import type { ReportLanguage } from '../explanation/report-language.js'

/** What the law of Chongqing has to be told of. */
export interface Chongqing extends Told {
  readonly provision: ProvisionId | NationalProvisionId
  readonly chapter: ChapterNumber
  readonly parameter: ParameterId
  readonly readings: typeof readingDefinitions
  readonly rules: { readonly [Id in RuleId]: Extract<AnswerOf<Id>, { readonly value: unknown }>['value'] }
  readonly findings: { readonly [Code in FindingCode]: FindingData[Code] }
  readonly fact: FactName
  readonly terms: { readonly [Name in VocabularyName]: (typeof vocabularies)[Name][number] }
  readonly norms: {
    readonly acts: ActId
    readonly kinds: NormKind
    readonly periods: NormPeriod
    readonly events: DueEvent
    readonly roles: ResponsibilityRole
    readonly withoutNorm: WithoutNorm['reason']
    readonly aims: LegislativeAim
  }
  readonly remedies: { readonly [Act in RemedyAct['act']]: Extract<RemedyAct, { readonly act: Act }> }
}

/** A language that tells the law of Chongqing. */
export type Words = Language<Chongqing>

/** A language that tells the reports on it as well. */
export type ReportWords = ReportLanguage<Chongqing>

/** Why the default of each contested phrase is the default. */
export type Defaults = Readonly<Record<ReadingId, string>>

export type Norms = Words['norms']
