/** One JSON line for the platform's log. Never pass what a person wrote, nor who they are. */
export const logFailure = (where: string, error: unknown): void => {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  process.stderr.write(`${JSON.stringify({ level: 'error', where, text })}\n`)
}
