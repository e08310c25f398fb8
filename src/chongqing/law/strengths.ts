import type { Strength } from '../../engine/editions/provision.js'

/**
 * The ids become a union and nothing else of the literal is kept in its type, so that declaration files stay small.
 *
 * The strength is that of the provision's operative sentence. Where sentences of different strength share one paragraph, a
 * comment says which one was taken and what the others are. Entries stand in the order of the text. An article of one
 * paragraph is `'24'`, a paragraph `'12.3'`, an item `'8(1)'` with the opening words of its list under the bare number `'8'`.
 */
const table = <const K extends string>(strengths: Readonly<Record<K, Strength>>) => strengths

/** How strongly each provision of the Measures binds. */
export const ofMeasures = /* @__PURE__ */ table({
  '1': 'declaratory',
  '2.1': 'definitional',
  '2.2': 'definitional',
  '3': 'declaratory',
  '4': 'definitional',

  // The duties of Articles 5 to 7 are stated without a modal verb, except 7(3).
  '5': 'declaratory',
  '5(1)': 'declaratory',
  '5(2)': 'declaratory',
  '5(3)': 'declaratory',
  '5(4)': 'declaratory',
  '5(5)': 'declaratory',
  '5(6)': 'declaratory',
  '6': 'declaratory',
  '6(1)': 'declaratory',
  '6(2)': 'declaratory',
  '6(3)': 'declaratory',
  '6(4)': 'declaratory',
  '6(5)': 'declaratory',
  '6(6)': 'declaratory',
  '7': 'declaratory',
  '7(1)': 'declaratory',
  '7(2)': 'declaratory',
  // 应该 stands before the rights of the learner; the time and those rights are guaranteed in one breath.
  '7(3)': 'mandatory',
  '7(4)': 'declaratory',
  '7(5)': 'declaratory',

  '8': 'declaratory',
  '8(1)': 'mandatory',
  // 一般应: the general rule qualifies the duty; an agreement with the unit takes precedence.
  '8(2)': 'general-rule',
  // 有权: the professional may complain.
  '8(3)': 'permissive',
  '9': 'mandatory',
  '9(1)': 'mandatory',
  '9(2)': 'mandatory',
  '9(3)': 'mandatory',
  // Keeping the agreement is 应当; turning to arbitration or a court is 可, a permission beside the duty.
  '10': 'mandatory',

  // 应适应 binds; the call for learning by innovation (倡导) is only promotional.
  '11': 'mandatory',
  '12.1': 'definitional',
  '12.2': 'definitional',
  '12.3': 'general-rule',
  '12.4': 'definitional',
  '12.5': 'definitional',
  '13': 'definitional',
  '13(1)': 'definitional',
  '13(2)': 'definitional',
  '13(3)': 'definitional',
  '13(4)': 'definitional',
  '13(5)': 'definitional',
  '13(6)': 'definitional',
  '13(7)': 'definitional',
  '13(8)': 'definitional',

  '14.1': 'promotional',
  '14.2': 'promotional',
  '15.1': 'permissive',
  '15.2': 'mandatory',
  '15.3': 'mandatory',
  '16': 'declaratory',
  '17': 'declaratory',

  // Three sentences in one: shared funding (no modal), donations encouraged (鼓励), and a duty of governments (应) whose pace
  // the text leaves to them (逐步). The duty is the operative part; no rate may be read into it.
  '18': 'mandatory',
  '19': 'mandatory',
  '20': 'declaratory',
  '21': 'mandatory',

  '22': 'declaratory',
  // 可分为 sorts plans into three kinds; it permits nobody anything.
  '23': 'definitional',
  '23(1)': 'declaratory',
  // Who drafts is stated without a modal; the filing afterwards is 应.
  '23(2)': 'mandatory',
  '23(3)': 'mandatory',
  // One paragraph, three strengths: keeping step with the other plans is 应 (mandatory), the cycle is 一般 five years (a general
  // rule), the review of the last year has no modal (declaratory). The figure is what a rule reads, and leaving it must never
  // become a violation, so the provision as a whole is a general rule.
  '24': 'general-rule',

  '25': 'declaratory',
  '26': 'declaratory',
  '26(1)': 'declaratory',
  '26(2)': 'declaratory',
  '26(3)': 'declaratory',
  '26(4)': 'declaratory',
  '26(5)': 'declaratory',
  '26(6)': 'declaratory',
  '26(7)': 'declaratory',
  '26(8)': 'declaratory',
  '27': 'declaratory',
  '27(1)': 'definitional',
  '27(2)': 'definitional',
  '27(3)': 'declaratory',
  '28.1': 'declaratory',
  '28.2': 'mandatory',

  // What registration is, and its weight in four kinds of decision.
  '29': 'definitional',
  // The day rule defines; excluding travel is 不得 and noting the completion number 应. How the result is expressed is 可用: a
  // choice.
  '30.1': 'mandatory',
  '30.2': 'mandatory',
  // A procedure told without a modal.
  '31': 'declaratory',
  '32.1': 'mandatory',
  // Yearly, but without a modal.
  '32.2': 'declaratory',
  // 应 for the number and for prompt replacement, 不得 for altering and forging; renewal and further use after a transfer are 可.
  '33': 'mandatory',
  // 应 stands with the source of the data; the seven figures and the period have no modal.
  '34': 'mandatory',

  '35': 'declaratory',
  '36': 'declaratory',
  '36(1)': 'declaratory',
  '36(2)': 'declaratory',
  '36(3)': 'declaratory',
  '36(4)': 'declaratory',
  '37': 'declaratory',
  '37(1)': 'declaratory',
  '37(2)': 'declaratory',
  '37(3)': 'declaratory',
  // 应由…方可: a condition of issue.
  '38': 'mandatory',

  '39': 'mandatory',
  '40': 'permissive',
  '41': 'mandatory',

  '42': 'permissive',
  '43': 'mandatory',
  // 应 stands with the items of the task book; issuing it and the unit's assessment have no modal.
  '44': 'mandatory',

  '45': 'declaratory',
  '46': 'declaratory',
  // The order to correct is 应当, discipline on top of it 可.
  '47': 'mandatory',

  '48': 'declaratory',
  '49': 'declaratory',
})

/** How strongly each provision of the Regulation binds. */
export const ofRegulation = /* @__PURE__ */ table({
  R1: 'declaratory',
  'R2.1': 'definitional',
  'R2.2': 'definitional',
  R3: 'definitional',
  R4: 'declaratory',
  // 必须: the only place in either text where the word stands.
  R5: 'mandatory',

  R6: 'declaratory',
  'R6(1)': 'mandatory',
  // Without the 一般 of 8(2) of the Measures, and not confined to study off the job.
  'R6(2)': 'declaratory',
  'R6(3)': 'permissive',
  R7: 'mandatory',
  R8: 'declaratory',
  'R8(1)': 'declaratory',
  'R8(2)': 'declaratory',
  'R8(3)': 'declaratory',
  'R8(4)': 'declaratory',
  'R8(5)': 'declaratory',
  'R8(6)': 'declaratory',

  R9: 'definitional',
  'R9(1)': 'definitional',
  'R9(2)': 'definitional',
  'R9(3)': 'definitional',
  'R9(4)': 'definitional',
  'R9(5)': 'definitional',
  'R9(6)': 'definitional',
  // A permission for schools (可以) and a duty of approval for others (应当) in one paragraph: the duty is taken.
  R10: 'mandatory',

  'R11.1': 'mandatory',
  'R11.2': 'declaratory',
  R12: 'mandatory',
  R13: 'mandatory',
  R14: 'declaratory',
  // 应 with 逐步: a duty whose pace is left open, as in Article 18 of the Measures.
  R15: 'mandatory',
  'R16.1': 'mandatory',
  'R16.2': 'mandatory',
  // Keeping the agreement is 应当; arbitration and court are 可.
  R17: 'mandatory',
  R18: 'declaratory',
  // The order to correct is 应当, discipline 可.
  R19: 'mandatory',
  R20: 'declaratory',
})

/**
 * How strongly each provision of the Measures and of the Regulation binds: all that a rule carries of them. What else they are
 * stands in `provisions`.
 */
export const strengths = /* @__PURE__ */ (() => Object.freeze({ ...ofMeasures, ...ofRegulation }))()
