/** The number of characters a person would count: code points, not UTF-16 units, without the blanks at both ends. */
export const countCharacters = (text: string): number => [...text.trim()].length

/**
 * A cell that a spreadsheet shows and never calculates: text that begins like a formula is put behind an apostrophe
 * (CSV injection; OWASP). Plain numbers stay numbers.
 */
export const harmlessCell = (text: string): string =>
  /^[\s\u3000]*[=+\-@＝＋－＠\t\r\n|]/.test(text) && !/^[+-]?\d+(?:\.\d+)?%?$/.test(text) ? `'${text}` : text
