import { type ParseArgsConfig, parseArgs } from 'node:util'

/** What is not done, said in one line for whoever asked for it. */
export class Refusal extends Error {
  constructor(
    message: string,
    /** 2 where what was asked cannot be followed, 1 where what came in does not do. */
    readonly exitCode: 1 | 2 = 2,
  ) {
    super(message)
  }
}

/** Runs a program; what it refuses is said in one line, and in the code with which it ends. */
export async function orRefused(program: () => Promise<void>): Promise<void> {
  try {
    await program()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    console.error(error.message)
    process.exitCode = error.exitCode
  }
}

/** Reads the command line as `parseArgs` does. */
export function readArguments<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config)
  } catch (error) {
    const message = (error as Error).message.replaceAll('\n', ' ')
    throw new Refusal(`无法识别的选项 · options that cannot be read: ${message}`)
  }
}

/** A number of something, at least one. */
export function countIn(option: string, text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) {
    throw new Refusal(`${option} 须为正整数 · ${option} takes a whole number from 1, not “${text}”`)
  }
  return Number(text)
}

/** A year that can be counted. */
export function yearIn(text: string): number {
  if (!/^(?:19|2\d)\d\d$/.test(text)) {
    throw new Refusal(`--year 须为四位年份，例如 2025 · --year takes a year such as 2025, not “${text}”`)
  }
  return Number(text)
}

/** The address of a Redis. */
export function redisIn(text: string): string {
  const { protocol } = URL.canParse(text) ? new URL(text) : { protocol: '' }
  if (protocol !== 'redis:' && protocol !== 'rediss:') {
    throw new Refusal(
      `--redis 须为 redis:// 开头的地址 · --redis takes an address such as redis://localhost:6379, not “${text}”`,
    )
  }
  return text
}
