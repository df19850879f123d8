/** Looks again until `find` answers something, and says what it waited for when that takes longer than `deadlineMs`. */
export const until = async <T>(find: () => Promise<T | undefined | false | null> | T | undefined | false | null, what: () => string, deadlineMs = 15_000): Promise<T> => {
  const end = Date.now() + deadlineMs
  for (;;) {
    const found = await find()
    if (found !== undefined && found !== false && found !== null) return found
    if (Date.now() > end) throw new Error(what())
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
