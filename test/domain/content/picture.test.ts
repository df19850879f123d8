import { isPictureShown, pictureType, stateOfVerdict } from '@/domain/content/picture'

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0))

describe('a picture', () => {
  it.each([
    ['\xff\xd8\xff\xe0\x00\x10JFIF', 'jpeg'],
    ['\x89PNG\r\n\x1a\n\x00\x00', 'png'],
    ['RIFF\x10\x00\x00\x00WEBPVP8 ', 'webp'],
    ['RIFF\x10\x00\x00\x00WAVEfmt ', null],
    ['GIF89a\x01\x00\x01\x00', null],
    ['<html>', null],
    ['PK\x03\x04', null],
    ['\xff\xd8', null],
    ['', null],
  ])('is told by its first bytes: %j is %p', (head, type) => {
    expect(pictureType(bytes(head))).toBe(type)
  })

  it('under check is its author’s, and a custodian’s; a refused one its author’s alone', () => {
    const shown = (state: 'checking' | 'passed' | 'refused' | null) => [{}, { isAuthor: true }, { isConduct: true }].map((viewer) => isPictureShown(state, viewer))
    expect([shown('checking'), shown('passed'), shown('refused'), shown(null)]).toEqual([[false, true, true], [true, true, true], [false, true, false], [true, true, true]])
  })

  it('goes before people when the verdict is neither', () => {
    expect(['pass', 'risky', 'review', undefined].map(stateOfVerdict)).toEqual(['passed', 'refused', 'review', 'review'])
  })
})
