const alphabet = '0123456789abcdefghijklmnopqrstuvwxyz'

/** An id of our own making for one thing the person wants done; 24 characters, the first 9 of them the time. */
export const newId = (): string => {
  const time = Date.now().toString(36).padStart(9, '0')
  const chance = Array.from({ length: 15 }, () => alphabet[Math.floor(Math.random() * alphabet.length)]).join('')
  return time + chance
}
