const ascii = (text: string): number[] => [...text].map((sign) => sign.charCodeAt(0))
const segment = (marker: number, body: readonly number[]): number[] => [0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 0xff, ...body]

/** TIFF's first directory with the orientation, and with what a camera writes beside it. */
const exifBody = (orientation: number, told: string | null): number[] => [
  ...ascii('Exif'), 0, 0, ...ascii('MM'), 0, 0x2a, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0, ...ascii(told ?? ''),
]

/** A frame and a scan as a camera writes them, with its two ways to spell FF inside. */
const scan = [...segment(0xdb, [0, 1, 2]), ...segment(0xda, [1, 0]), 0x12, 0xff, 0x00, 0x34, 0xff, 0xd3, 0x56]

/** A JPEG by its parts; `exif` null: with the orientation alone, or nothing when that is the usual one. */
export const jpegWith = ({ exif, orientation, behind = [], more = [] }: { exif: string | null; orientation: number; behind?: number[]; more?: number[] }): number[] => [
  0xff, 0xd8, ...(exif === null && orientation === 1 ? [] : segment(0xe1, exifBody(orientation, exif))), ...more, ...scan, 0xff, 0xd9, ...behind,
]

export { ascii, segment }
