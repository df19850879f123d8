import { format } from 'node:util'

const heard: string[] = []
let awaited: RegExp[] = []

/** Says that the running test will make the program report this on `console.error`; hearing nothing of it fails the test. */
export const expectConsoleError = (text: RegExp): void => void awaited.push(text)

export const listenToConsole = (): void => {
  console.error = (...words: unknown[]) => void heard.push(format(...words))
}

/** What was said without being awaited, and what was awaited and not said; forgets both. */
export const settleConsole = (): { unexpected: string[]; missing: RegExp[] } => {
  const said = heard.splice(0)
  const wanted = awaited
  awaited = []
  return {
    unexpected: said.filter((text) => !wanted.some((pattern) => pattern.test(text))),
    missing: wanted.filter((pattern) => !said.some((text) => pattern.test(text))),
  }
}
