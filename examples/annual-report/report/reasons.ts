import {
  chinese,
  type Determination,
  type ExplainedGround,
  type Explanation,
  english,
  explain,
  type Finding,
  type Verdict,
} from '../library.js'
import type { Words } from './words/say.js'

/** The place of a text, a ground or a reason among those that the page carries once. */
type At = number

/** A provision: its reference, what it did, how strongly it binds, what it says. */
export type PackedGround = readonly [reference: At, role: At, strength: At, precis: At]

/** A finding: how it weighs, in words and as its id; its text; the reference. */
type PackedFinding = readonly [severity: Finding['severity'], label: At, text: At, reference: At]

/** An answer told in both languages, every text by its place. */
export interface PackedReason {
  readonly title: At
  readonly status: At
  readonly verdict: readonly [Verdict, At] | null
  readonly lines: readonly At[]
  readonly grounds: readonly At[]
  readonly parameters: readonly At[]
  readonly readings: readonly At[]
  readonly findings: readonly PackedFinding[]
  readonly missing: readonly At[]
  readonly premises: readonly At[]
}

/** What the page carries of reasons: each text, ground and answer once, whoever rests on it. */
export interface Packed {
  readonly texts: readonly (readonly [chinese: string, english: string])[]
  readonly grounds: readonly PackedGround[]
  readonly reasons: readonly PackedReason[]
}

type Answer = Determination<unknown, unknown>

/** Keeps every value once, by what it says. */
class Once<Value> {
  readonly values: Value[] = []
  readonly #places = new Map<string, At>()

  at(value: Value): At {
    const key = JSON.stringify(value)
    const known = this.#places.get(key)
    if (known !== undefined) return known
    this.#places.set(key, this.values.length)
    return this.values.push(value) - 1
  }
}

/** Collects the reasons of a report in both languages. Premises that many answers share are carried once. */
export class ReasonBook {
  readonly #texts = new Once<readonly [string, string]>()
  readonly #grounds = new Once<PackedGround>()
  readonly #reasons = new Once<PackedReason>()

  /** The place of a text. */
  text(words: Words): At {
    return this.#texts.at([words['zh-CN'], words.en])
  }

  /** The place of an answer's reason; without its premises where these are shown elsewhere. */
  reason(answer: Answer, premises: 'with premises' | 'alone' = 'with premises'): At {
    const told = premises === 'alone' ? { ...answer, premises: [] } : answer
    return this.#pack(told, explain(told, chinese), explain(told, english))
  }

  /** Everything collected so far. */
  packed(): Packed {
    return { texts: this.#texts.values, grounds: this.#grounds.values, reasons: this.#reasons.values }
  }

  // The trees of both languages have the shape of the answer itself, so they are walked together.
  #pack(answer: Answer, zh: Explanation, en: Explanation): At {
    const pair = (chinese = '', english = ''): At => this.#texts.at([chinese, english])
    const pairs = (chinese: readonly string[], english: readonly string[]): At[] =>
      chinese.map((text, index) => pair(text, english[index]))
    const verdict = 'value' in answer ? (answer.value as { readonly verdict?: Verdict }).verdict : undefined
    // What each record is worth stands in the table of records.
    const told = answer.rule === 'credited-hours' && 'value' in answer ? recordCount(answer.value) : 0
    return this.#reasons.at({
      title: pair(zh.title, en.title),
      status: pair(zh.status, en.status),
      verdict: verdict ? [verdict, pair(zh.verdict, en.verdict)] : null,
      lines: pairs(zh.lines.slice(0, zh.lines.length - told), en.lines),
      grounds: zh.grounds.map((ground, index) => this.#ground(ground, en.grounds[index]!)),
      parameters: pairs(zh.parameters, en.parameters),
      readings: pairs(zh.readings, en.readings),
      findings: zh.findings.map(({ severity, text, reference }, index) => {
        const other = en.findings[index]!
        return [
          answer.findings[index]!.severity,
          pair(severity, other.severity),
          pair(text, other.text),
          pair(reference, other.reference),
        ]
      }),
      missing: pairs(zh.missing, en.missing),
      premises: answer.premises.map((premise, index) =>
        this.#pack(premise, zh.premises[index]!, en.premises[index]!),
      ),
    })
  }

  #ground(zh: ExplainedGround, en: ExplainedGround): At {
    const of = (part: keyof ExplainedGround): At => this.#texts.at([zh[part], en[part]])
    return this.#grounds.at([of('reference'), of('role'), of('strength'), of('precis')])
  }
}

const recordCount = (value: unknown): number =>
  (value as { readonly records: readonly unknown[] }).records.length
