import { Presets, SingleBar } from 'cli-progress'

/** One stage of the work, told while it goes on. */
interface Stage {
  /** How far it is, and perhaps with what. */
  to(done: number, total: number, what?: string): void
  end(): void
}

/** Tells of the stages of the work: a bar on a terminal, a plain line for each elsewhere. */
export interface Progress {
  stage(name: string): Stage
}

/** Progress for an output stream. */
export function progressOn(stream: NodeJS.WriteStream): Progress {
  return stream.isTTY ? bars(stream) : lines(stream)
}

const bars = (stream: NodeJS.WriteStream): Progress => ({
  stage(name) {
    const bar = new SingleBar(
      {
        format: `${name}  {bar}  {value}/{total}  {what}`,
        hideCursor: true,
        clearOnComplete: true,
        barsize: 32,
        stream,
      },
      Presets.shades_classic,
    )
    bar.start(1, 0, { what: '' })
    return {
      to(done, total, what = '') {
        bar.setTotal(total)
        bar.update(done, { what })
      },
      end: () => bar.stop(),
    }
  },
})

const lines = (stream: NodeJS.WriteStream): Progress => ({
  stage(name) {
    let counted = 0
    return {
      to(_, total) {
        counted = total
      },
      end: () => void stream.write(counted > 0 ? `${name} ${counted}\n` : `${name}\n`),
    }
  },
})
