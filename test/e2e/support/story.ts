/** Each step stands on those before it: after the first that fails, the others say so and take no time. */
export const story = (): ((title: string, act: () => Promise<void>) => void) => {
  let failed: string | undefined
  return (title, act) =>
    it(title, async () => {
      if (failed !== undefined) throw new Error(`the story ended at: it ${failed}`)
      await act().catch((error: unknown) => {
        failed = title
        throw error
      })
    })
}
