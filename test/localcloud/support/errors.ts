/** The error a promise ends with; fails when it does not fail. */
export async function errorOf(work: Promise<unknown>): Promise<{ errCode?: number; code?: string; errMsg?: string; message: string }> {
  try {
    await work
  } catch (error) {
    return error as Error
  }
  throw new Error('expected an error, but it succeeded')
}
