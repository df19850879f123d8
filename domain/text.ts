/** The number of characters a person would count: code points, not UTF-16 units, without the blanks at both ends. */
export const countCharacters = (text: string): number => [...text.trim()].length
