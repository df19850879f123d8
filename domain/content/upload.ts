/** A file that was sent for something never handed in goes after so many days: whoever is at it still has it on the phone, which sends it again. */
export const keptUploadDays = 14

/** A phone sends again what it sent so long ago: a little before the server lets it go. */
const resentAfterMs = (keptUploadDays - 2) * 24 * 3_600_000

export const isSentTooLongAgo = (sentAtMs: number, nowMs: number): boolean => nowMs - sentAtMs >= resentAfterMs

/** So many files go into one folder: storage cannot be asked what lies in it, so their names are a series that can be gone through. */
export const namesAFolder = 10

const endings = ['jpg', 'png', 'webp', 'xlsx', 'csv'] as const

/** The name of the nth file of a folder, from 1; what has no ending of ours is a picture. */
export const uploadName = (nth: number, path: string): string => `${nth}.${endings.find((ending) => path.toLowerCase().endsWith(`.${ending}`)) ?? 'jpg'}`

/** Every name that a folder may hold. */
export const uploadNames: readonly string[] = Array.from({ length: namesAFolder }, (_, i) => endings.map((ending) => uploadName(i + 1, `.${ending}`))).flat()
