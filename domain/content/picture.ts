/** 检查中, 已通过, 未通过. */
export type ContentState = 'checking' | 'passed' | 'refused'

/** A picture under check is its author's alone; a refused one is nobody else's for good. Custodians of a complaint look for themselves. */
export const isPictureShown = (state: ContentState | null, { isAuthor = false, isConduct = false }: { isAuthor?: boolean; isConduct?: boolean } = {}): boolean =>
  state === null || state === 'passed' || isAuthor || (isConduct && state === 'checking')

/** What WeChat's check says, as a state; `review` is for people. */
export const stateOfVerdict = (suggest: string | undefined): ContentState | 'review' => (suggest === 'pass' ? 'passed' : suggest === 'risky' ? 'refused' : 'review')

/** How long WeChat may take (mediaCheckAsync: 30 minutes); after that a person looks. */
export const answerMinutes = 30

/** WeChat checks no bigger one (mediaCheckAsync: 10 MB). */
export const mostPictureBytes = 10 * 1024 * 1024

const begins = (bytes: Uint8Array, ...head: number[]): boolean => head.every((byte, at) => bytes[at] === byte)
const ascii = (bytes: Uint8Array, from: number, text: string): boolean => [...text].every((sign, at) => bytes[from + at] === sign.charCodeAt(0))

/** What a file is by its first twelve bytes, whatever its name says; null when it is no picture that is taken. */
export const pictureType = (bytes: Uint8Array): 'jpeg' | 'png' | 'webp' | null => {
  if (begins(bytes, 0xff, 0xd8, 0xff)) return 'jpeg'
  if (begins(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png'
  return ascii(bytes, 0, 'RIFF') && ascii(bytes, 8, 'WEBP') ? 'webp' : null
}
