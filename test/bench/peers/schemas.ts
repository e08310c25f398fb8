// What else checks a record: schemas of the fields that the records of these cities have, and of nothing that they mean.

import { studyForms, subjectClasses } from '../../../src/chongqing/law/vocabulary.js'
import { peer } from './peer.js'

interface Ajv {
  compile(schema: object): (value: unknown) => boolean
}

const text = { type: 'string' }
const day = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }
const number = { type: 'string', pattern: '^\\d+(\\.\\d{1,2})?$' }
const object = (properties: object, ...required: readonly string[]) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
})

const recordSchema = object(
  {
    id: text,
    personId: text,
    title: text,
    form: { enum: studyForms },
    relatedToProfession: { type: 'boolean' },
    subject: { enum: subjectClasses },
    study: {
      anyOf: [
        object(
          { kind: { const: 'total' }, from: day, to: day, hours: number, days: number },
          'kind',
          'from',
          'to',
        ),
        object(
          {
            kind: { const: 'sessions' },
            sessions: {
              type: 'array',
              items: object({ date: day, hours: number, dayFraction: number }, 'date'),
            },
          },
          'kind',
          'sessions',
        ),
      ],
    },
    result: object({ kind: { const: 'pass-or-fail' }, value: { enum: ['pass', 'fail'] } }, 'kind', 'value'),
    proofs: { type: 'array', items: text },
    classId: text,
    registration: object(
      { certificateNumber: text, registeredOn: day, registrar: text },
      'certificateNumber',
    ),
  },
  'id',
  'personId',
  'title',
  'study',
)

/** Whether a record has the shape, by ajv. */
export async function ajvChecks(): Promise<((value: unknown) => boolean) | undefined> {
  const found = await peer<{ readonly Ajv: new () => Ajv }>('ajv')
  return found && new found.Ajv().compile(recordSchema)
}

/** The same by zod as one writes it, without a check that looks beyond one field. */
export async function zodChecks(): Promise<(value: unknown) => boolean> {
  const { z } = await import('zod')
  const dated = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
  const amount = z.string().regex(/^\d+(\.\d{1,2})?$/)
  const schema = z.strictObject({
    id: z.string(),
    personId: z.string(),
    title: z.string(),
    form: z.enum(studyForms).optional(),
    relatedToProfession: z.boolean().optional(),
    subject: z.enum(subjectClasses).optional(),
    study: z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('total'),
        from: dated,
        to: dated,
        hours: amount.optional(),
        days: amount.optional(),
      }),
      z.strictObject({
        kind: z.literal('sessions'),
        sessions: z.array(
          z.strictObject({ date: dated, hours: amount.optional(), dayFraction: amount.optional() }),
        ),
      }),
    ]),
    result: z.strictObject({ kind: z.literal('pass-or-fail'), value: z.enum(['pass', 'fail']) }).optional(),
    proofs: z.array(z.string()).optional(),
    classId: z.string().optional(),
    registration: z
      .strictObject({ certificateNumber: z.string(), registeredOn: dated, registrar: z.string() })
      .optional(),
  })
  return (value) => schema.safeParse(value).success
}
