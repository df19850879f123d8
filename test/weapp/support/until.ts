/** Looks again until `find` answers something, and says what it waited for when that takes longer than `deadlineMs`. */
export const until = async <T>(find: () => T | undefined | false, what: () => string, deadlineMs = 8000): Promise<T> => {
  const end = Date.now() + deadlineMs
  for (;;) {
    const found = find()
    if (found !== undefined && found !== false) return found
    if (Date.now() > end) throw new Error(what())
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
