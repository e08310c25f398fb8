import type { AddedProvisionId } from './ids.js'

/** A text by the locale of a language: `{ 'zh-CN': …, en: … }`. */
export type Texts = Readonly<Record<string, string>>

/** What a provision does. */
export type Nature =
  | 'definition'
  | 'duty'
  | 'right'
  | 'power'
  | 'prohibition'
  | 'parameter'
  | 'procedure'
  | 'list'
  | 'sanction'
  | 'organisational'
  | 'principle'

/**
 * How strongly a provision binds. The six are never collapsed into a boolean: leaving a general rule (一般) is
 * advisory, and an encouragement (鼓励) or a permission (可) is never a duty.
 */
export type Strength =
  | 'mandatory'
  | 'declaratory'
  | 'general-rule'
  | 'permissive'
  | 'promotional'
  | 'definitional'

/** The legal character of one provision, without its text. */
export interface Provision<Actor extends string = string> {
  readonly nature: readonly Nature[]
  readonly strength: Strength
  /** Who is bound, entitled or empowered; empty where the provision addresses nobody. */
  readonly binds: readonly Actor[]
}

/** Whether a provision is one that an edition added. */
export const isAdded = (id: string): id is AddedProvisionId => id.includes(':')
