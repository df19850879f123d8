/** What `bootstrap.mjs` gives every command: Ctrl-C aborts `signal`, and 1.6 s later the process ends by itself. */
export interface Surroundings {
  signal: AbortSignal
}

/** The exit code; nothing means 0. */
export type Main = (args: string[], surroundings: Surroundings) => Promise<number | void>

/** An end that the reader can do something about: shown as its sentence, in both languages, without a trace. */
export class Failure extends Error {
  override readonly name = 'Failure'

  constructor(english: string, chinese: string) {
    super(`${english}\n${chinese}`)
  }
}
