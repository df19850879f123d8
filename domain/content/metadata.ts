import { pictureType } from './picture'

const text = (bytes: Uint8Array, from: number, length: number): string => String.fromCharCode(...bytes.subarray(from, from + length))
const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** Which way up a picture is, by its EXIF (tag 0x0112 of TIFF's first directory); 1 when it does not say. */
const orientationOf = (exif: Uint8Array): number => {
  if (exif.length < 14) return 1
  const view = viewOf(exif)
  const isLittle = text(exif, 0, 2) === 'II'
  const from = view.getUint32(4, isLittle)
  if (from + 2 > exif.length) return 1
  const count = view.getUint16(from, isLittle)
  for (let i = 0; i < count && from + 14 + i * 12 <= exif.length; i++) {
    if (view.getUint16(from + 2 + i * 12, isLittle) === 0x0112) return view.getUint16(from + 10 + i * 12, isLittle)
  }
  return 1
}

/** An EXIF segment that says which way up, and nothing else. */
const onlyOrientation = (orientation: number): Uint8Array =>
  Uint8Array.from([0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0])

/** EXIF and XMP, other makers' notes, IPTC, comments. The frame (E0), the colours (E2 as ICC, EE) stay. */
const isTelling = (marker: number, segment: Uint8Array): boolean =>
  marker === 0xfe || (marker >= 0xe1 && marker <= 0xef && marker !== 0xee && !(marker === 0xe2 && text(segment, 4, 11) === 'ICC_PROFILE'))

/** What follows a marker without a length: the picture's own data, up to the next marker. */
const endOfScan = (bytes: Uint8Array, from: number): number => {
  let at = from
  while (at + 1 < bytes.length && !(bytes[at] === 0xff && bytes[at + 1] !== 0 && !(bytes[at + 1]! >= 0xd0 && bytes[at + 1]! <= 0xd7))) at++
  return at + 1 < bytes.length ? at : bytes.length
}

const ofJpeg = (bytes: Uint8Array): Uint8Array | null => {
  const kept = [bytes.subarray(0, 2)]
  for (let at = 2; at + 1 < bytes.length; ) {
    const marker = bytes[at + 1]!
    if (bytes[at] !== 0xff) return null
    if (marker === 0xff) { at++; continue }
    if (marker === 0xd9) return joined([...kept, bytes.subarray(at, at + 2)])
    const end = at + 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0))
    if (end < at + 4 || end > bytes.length) return null
    const segment = bytes.subarray(at, end)
    const orientation = marker === 0xe1 && text(segment, 4, 4) === 'Exif' ? orientationOf(segment.subarray(10)) : 1
    if (orientation > 1 && orientation <= 8) kept.push(onlyOrientation(orientation))
    if (!isTelling(marker, segment)) kept.push(segment)
    at = end
    if (marker === 0xda) {
      at = endOfScan(bytes, end)
      kept.push(bytes.subarray(end, at))
    }
  }
  // Cut off on its way: shown as far as it goes.
  return kept.length > 1 ? joined(kept) : null
}

const tellingPng = new Set(['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME'])

const ofPng = (bytes: Uint8Array): Uint8Array | null => {
  const kept = [bytes.subarray(0, 8)]
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + viewOf(bytes).getUint32(at)
    if (end > bytes.length) return null
    const name = text(bytes, at + 4, 4)
    if (!tellingPng.has(name)) kept.push(bytes.subarray(at, end))
    if (name === 'IEND') return joined(kept)
    at = end
  }
  return null
}

/** In the flags of VP8X: that there is EXIF, that there is XMP. */
const tellingFlags = 0x0c

const ofWebp = (bytes: Uint8Array): Uint8Array | null => {
  const kept: Uint8Array[] = []
  const whole = Math.min(bytes.length, viewOf(bytes).getUint32(4, true) + 8)
  for (let at = 12; at + 8 <= whole; ) {
    const size = viewOf(bytes).getUint32(at + 4, true)
    const end = at + 8 + size + (size % 2)
    if (end > bytes.length) return null
    const name = text(bytes, at, 4)
    const chunk = bytes.slice(at, end)
    if (name === 'VP8X' && size > 0) chunk[8]! &= ~tellingFlags
    if (name !== 'EXIF' && name !== 'XMP ') kept.push(chunk)
    at = end
  }
  const head = bytes.slice(0, 12)
  const body = joined(kept)
  viewOf(head).setUint32(4, body.length + 4, true)
  return joined([head, body])
}

/**
 * The same picture without what it tells of place, time, camera and person: EXIF (but which way up it is), XMP, IPTC, comments, and whatever is
 * hung on behind it. The picture's own data is not touched. Null for what is no whole picture.
 */
export const withoutMetadata = (bytes: Uint8Array): Uint8Array | null => {
  switch (pictureType(bytes)) {
    case 'jpeg': return ofJpeg(bytes)
    case 'png': return ofPng(bytes)
    case 'webp': return ofWebp(bytes)
    case null: return null
  }
}
