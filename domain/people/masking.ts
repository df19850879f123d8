/** A kind of number that tells who somebody is: what it looks like, and how many of its digits stay at either end. */
interface Telling { pattern: RegExp; head: number; tail: number }

/** Patterns look at half-width text. Each begins with one group: what stands before, which is kept. */
const tellings: readonly Telling[] = [
  // 居民身份证: 18 or 15, the last of 18 may be X; spaces between groups.
  { pattern: /(^|[^0-9a-z])([0-9](?: ?[0-9]){16} ?[0-9x]|[0-9]{15})(?![0-9a-z])/gi, head: 3, tail: 2 },
  // Passports and travel permits: a letter or two and eight or nine digits.
  { pattern: /(^|[^0-9a-z])([a-z]{1,2}[0-9]{8,9})(?![0-9a-z])/gi, head: 0, tail: 2 },
  // Mobile numbers, grouped or not, with or without the country's prefix.
  { pattern: /(^|[^0-9]|\+86[ -]?|0086[ -]?|[^0-9]86[ -]?)(1[3-9](?:[ -]?[0-9]){9})(?![0-9])/g, head: 3, tail: 4 },
  // Landlines with the area's prefix.
  { pattern: /(^|[^0-9-])(0[0-9]{2,3}[ -]?[0-9]{7,8})(?![0-9])/g, head: 4, tail: 2 },
  { pattern: /(\(0[0-9]{2,3}\)[ -]?)([0-9]{7,8})(?![0-9])/g, head: 0, tail: 2 },
  // Bank cards, social security and other long numbers.
  { pattern: /(^|[^0-9a-z-])([0-9]{4}(?: [0-9]{4}){3}(?: [0-9]{1,3})?|[0-9]{11,})(?![0-9])/gi, head: 0, tail: 4 },
  // A short number right after a word that says it is one to call or find somebody by; public hotlines have five digits.
  { pattern: /((?:电话|手机|座机|分机|号码|联系方式|微信|qq|加我|拨打|卡号|证号|工号)[^0-9。！？\n]{0,6})([0-9](?:[ -]?[0-9]){5,10})(?![0-9])/gi, head: 0, tail: 2 },
  // Digits spelt out.
  { pattern: /(^|[^零〇一二三四五六七八九幺])([零〇一二三四五六七八九幺]{7,})/g, head: 0, tail: 2 },
]

/** Half-width, character for character: positions stay. */
const halfWidth = (text: string): string => text.replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).replace(/\u3000/g, ' ')

const isBlank = (sign: string): boolean => sign === ' ' || sign === '-'

/** Where a number's own signs stand, blanks between them left out, less those that stay at its ends. */
const hiddenOf = (number: string, start: number, { head, tail }: Telling): number[] => {
  const signs = [...number].flatMap((sign, at) => (isBlank(sign) ? [] : [start + at]))
  return signs.slice(head, Math.max(head, signs.length - tail))
}

/**
 * Free text with phone numbers and ID-like numbers masked (138****0000), for lists, exports and publications. Dates, sums,
 * the ledger's own numbers and five-digit hotlines stay readable.
 */
export const maskNumbers = (text: string): string => {
  let plain = halfWidth(text)
  const hidden = new Set<number>()
  for (const telling of tellings) {
    plain = plain.replace(telling.pattern, (match: string, before: string, number: string, at: number) => {
      hiddenOf(number, at + before.length, telling).forEach((position) => hidden.add(position))
      // What is found is gone for the patterns after it.
      return before + '\u0001'.repeat(number.length)
    })
  }
  return hidden.size === 0 ? text : text.split('').map((sign, at) => (hidden.has(at) ? '*' : sign)).join('')
}
