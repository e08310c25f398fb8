import type { AddedProvisionId } from './ids.js'

/** A text by the locale of a language: `{ 'zh-CN': …, en: … }`. */
export type Texts = Readonly<Record<string, string>>

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

/** Whether a provision is one that an edition added. */
export const isAdded = (id: string): id is AddedProvisionId => id.includes(':')
