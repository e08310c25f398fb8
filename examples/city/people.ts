import { randomFrom } from '../annual-report/sample/random.js'

const forms = ['collective-training', 'distance', 'advanced-seminar', 'conference-or-abroad'] as const
const subjects = ['public-required', 'professional', 'professional', 'elective'] as const
const titles = ['junior', 'intermediate', 'intermediate', 'senior-associate', 'none'] as const
const twoDigits = (number: number): string => String(number).padStart(2, '0')

/** Invented people of a city with about eleven studies each, a line of JSON for each; the same for the same seed. */
export function* cityLines(people: number, seed = 20060227): Generator<string> {
  const { whole, pick, chance } = randomFrom(seed)
  for (let number = 1; number <= people; number++) {
    const id = `P${String(number).padStart(8, '0')}`
    const records = Array.from({ length: whole(8, 14) }, (_, study) => {
      const month = twoDigits(whole(1, 12))
      const day = whole(1, 24)
      const registered = {
        certificateNumber: `渝${number}`,
        registeredOn: `2025-${month}-28`,
        registrar: 'unit',
      }
      return {
        id: `${id}-${study}`,
        personId: id,
        title: `第${whole(1, 900)}期专业技术培训`,
        form: pick(forms),
        ...(chance(0.97) && { subject: pick(subjects) }),
        study: {
          kind: 'total',
          from: `2025-${month}-${twoDigits(day)}`,
          to: `2025-${month}-${twoDigits(day + whole(0, 3))}`,
          hours: String(whole(2, 24) / 2),
        },
        ...(chance(0.9) && { registration: registered }),
      }
    })
    const person = { id, title: pick(titles), education: 'bachelor', role: 'professional', inService: true }
    yield JSON.stringify({ person, records })
  }
}
