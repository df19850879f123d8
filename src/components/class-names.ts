/** One class attribute out of those parts that are there. */
export const classNames = (...parts: (string | false | undefined)[]): string => parts.filter(Boolean).join(' ')
