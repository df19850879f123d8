import fc from 'fast-check'
import { withoutMetadata } from '@/domain/content/metadata'
import { ascii, jpegWith, segment } from './pictures'

const bare = (bytes: readonly number[]): number[] | null => {
  const left = withoutMetadata(Uint8Array.from(bytes))
  return left && [...left]
}
const clean = jpegWith({ exif: null, orientation: 1 })
const chunk = (name: string, body: readonly number[]): number[] => [0, 0, 0, body.length, ...ascii(name), ...body, 1, 2, 3, 4]
const png = (...chunks: number[][]): number[] => [0x89, ...ascii('PNG\r\n\x1a\n'), ...chunks.flat()]
const riff = (...chunks: number[][]): number[] => [...ascii('RIFF'), chunks.flat().length + 4, 0, 0, 0, ...ascii('WEBP'), ...chunks.flat()]
const part = (name: string, body: readonly number[]): number[] => [...ascii(name), body.length, 0, 0, 0, ...body, ...(body.length % 2 ? [0] : [])]

describe('a picture without what it tells', () => {
  it('is the same when it told nothing', () => {
    expect(bare(clean)).toEqual(clean)
    expect(bare([0xff, 0xd8, 0xff, 0xd9])).toEqual([0xff, 0xd8, 0xff, 0xd9])
  })

  it('loses place and time, and keeps which way up it is', () => {
    expect(bare(jpegWith({ exif: 'GPS 40.95N', orientation: 1 }))).toEqual(clean)
    expect(bare(jpegWith({ exif: 'GPS 40.95N', orientation: 6 }))).toEqual(jpegWith({ exif: null, orientation: 6 }))
  })

  it.each([
    ['XMP', segment(0xe1, ascii('http://ns.adobe.com/xap/1.0/ who'))],
    ['IPTC', segment(0xed, ascii('Photoshop 3.0 who'))],
    ['a maker’s list of more pictures', segment(0xe2, ascii('MPF who'))],
    ['a comment', segment(0xfe, ascii('who'))],
  ])('loses %s', (_what, more) => {
    expect(bare(jpegWith({ exif: null, orientation: 1, more }))).toEqual(clean)
  })

  it('keeps its colours', () => {
    const colours = jpegWith({ exif: null, orientation: 1, more: [...segment(0xe0, ascii('JFIF')), ...segment(0xe2, ascii('ICC_PROFILE and more')), ...segment(0xee, ascii('Adobe'))] })
    expect(bare(colours)).toEqual(colours)
  })

  it('loses the film that a phone hangs on behind it', () => {
    expect(bare(jpegWith({ exif: null, orientation: 1, behind: ascii('ftypmp42 GPS') }))).toEqual(clean)
  })

  it('is told the same way of PNG and WebP', () => {
    const [head, data, end] = [chunk('IHDR', [1, 2]), chunk('IDAT', [7]), chunk('IEND', [])]
    expect(bare(png(head, chunk('eXIf', [9]), chunk('tEXt', [9]), data, end, [8, 8]))).toEqual(png(head, data, end))
    expect(bare(riff(part('VP8X', [0x1c, 0]), part('VP8 ', [1, 2, 3]), part('EXIF', [9]), part('XMP ', [9])))).toEqual(riff(part('VP8X', [0x10, 0]), part('VP8 ', [1, 2, 3])))
  })

  it('cut off on its way is shown as far as it goes; what is no picture is none', () => {
    expect(bare(clean.slice(0, -5))).toEqual(clean.slice(0, -5))
    for (const bytes of [[], ascii('<html>'), [0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff, 1], png(chunk('IHDR', [1])).slice(0, -2)]) expect(bare(bytes)).toBeNull()
  })

  it('is bare once, and stays so, whatever bytes there were; nothing hangs or throws', () => {
    const heads = [[0xff, 0xd8, 0xff], png(), [...ascii('RIFF'), 40, 0, 0, 0, ...ascii('WEBP')], []]
    fc.assert(
      fc.property(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 400 }), (head, rest) => {
        const once = bare([...head, ...rest])
        expect(once && bare(once)).toEqual(once)
      }),
      { seed: 20260616, numRuns: 5000 },
    )
  })
})
