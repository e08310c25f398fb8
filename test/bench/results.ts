import { cpus, loadavg, totalmem } from 'node:os'

/** A row of figures that belongs to a name, as it is printed. */
interface Row {
  readonly name: string
  readonly figures: readonly number[]
}

/** One measurement: what is compared, from where to where, in which unit. */
export interface Table {
  readonly id: string
  readonly title: string
  readonly boundary: string
  readonly columns: readonly string[]
  readonly rows: readonly Row[]
}

/** All that a run has measured, as it is written to a file. */
export interface Results {
  readonly date: string
  readonly isQuick: boolean
  readonly machine: {
    readonly processor: string
    readonly cores: number
    readonly memory: number
    readonly load: number
  }
  readonly node: string
  readonly version: string
  readonly tables: readonly Table[]
  /** What is held against a goal, by the id of the goal. */
  readonly measured: Readonly<Record<string, number>>
  /** What was not measured, and why. */
  readonly absent: readonly string[]
}

const figure = (value: number): string =>
  Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(value < 10 ? 2 : 1)

/** Takes what is measured, and prints it as it comes. */
export class Report {
  /** How many programs wanted the processor before this one. */
  readonly load = loadavg()[0] as number
  readonly tables: Table[] = []
  readonly measured: Record<string, number> = {}
  readonly absent: string[] = []

  add(table: Table): void {
    this.tables.push(table)
    console.log(`\n${table.title}\n  ${table.boundary}`)
    this.line(['', ...table.columns])
    for (const { name, figures } of table.rows) this.line([name, ...figures.map(figure)])
  }

  /** Holds a figure against the goal of that id. */
  hold(goal: string, value: number): void {
    this.measured[goal] = value
  }

  lacks(what: string): void {
    this.absent.push(what)
    console.log(`\n${what}`)
  }

  line([name = '', ...cells]: readonly string[]): void {
    console.log(`  ${name.padEnd(62)}${cells.map((cell) => cell.padStart(13)).join('')}`)
  }

  results(isQuick: boolean, version: string): Results {
    const [first] = cpus()
    return {
      date: new Intl.DateTimeFormat('sv-SE').format(),
      isQuick,
      machine: {
        processor: first?.model.trim() ?? 'unknown',
        cores: cpus().length,
        memory: Math.round(totalmem() / 2 ** 30),
        load: this.load,
      },
      node: process.version,
      version,
      tables: this.tables,
      measured: this.measured,
      absent: this.absent,
    }
  }
}
