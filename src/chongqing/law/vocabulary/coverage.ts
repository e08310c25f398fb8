import { type Item, listAt, listOf } from './list.js'

/** Levels of professional title (2.1, 3), lowest first; technician grade (员级) is junior. */
export const titleLevels = /* @__PURE__ */ listOf({
  none: null,
  junior: '2.1',
  intermediate: '3',
  'senior-associate': '3',
  'senior-full': '3',
})
/** A level of professional title. */
export type TitleLevel = Item<typeof titleLevels>

/** Levels and kinds of schooling (2.1), without regard to whether the person graduated. */
export const educationLevels = /* @__PURE__ */ listOf({
  postgraduate: null,
  bachelor: null,
  'junior-college': null,
  'secondary-technical': '2.1',
  'vocational-senior-high': null,
  'skilled-worker-school': null,
  'senior-high': null,
  lower: null,
})
/** A level or kind of schooling. */
export type EducationLevel = Item<typeof educationLevels>

/** The roles that 2.1 tells apart. */
export const professionalRoles = /* @__PURE__ */ listOf({
  professional: '2.1',
  'professional-manager': '2.1',
  other: null,
})
/** A role that 2.1 tells apart. */
export type ProfessionalRole = Item<typeof professionalRoles>

/**
 * Kinds of unit; enterprises and public institutions are those of Article 19 and of the Regulation's
 * Article 3.
 */
export const unitKinds = /* @__PURE__ */ listOf({
  enterprise: '19',
  'public-institution': '19',
  'state-organ': null,
  'social-organisation': 'R9(1)',
  'talent-exchange-agency': '31',
  other: null,
})
/** A kind of unit. */
export type UnitKind = Item<typeof unitKinds>

/** At which level a unit is managed (隶属关系). */
export const unitRanks = /* @__PURE__ */ listAt('25', ['central', 'municipal', 'district'])
/** The level at which a unit is managed. */
export type UnitRank = Item<typeof unitRanks>
