import { decode, maxBytes } from '@/cloudfunctions/lib/tables/decode'
import { bytesOf, gbk } from './files'

const text = '姓名,职务\n孙畅,一级主办\n'

const refusalOf = (bytes: Uint8Array): string => {
  const decoded = decode(bytes)
  if (!('refusals' in decoded)) throw new Error('it was read')
  const [refusal] = decoded.refusals
  expect(decoded.refusals).toHaveLength(1)
  expect(refusal).toMatchObject({ row: 0, column: '' })
  return refusal!.reason
}

describe('the bytes of a file', () => {
  it('are read as UTF-8', () => {
    expect(decode(bytesOf(text))).toEqual({ text })
  })

  it('are read the same with a byte order mark', () => {
    expect(decode(bytesOf(`\ufeff${text}`))).toEqual({ text })
  })

  it('are read as GBK when they are no UTF-8', () => {
    expect(decode(gbk('孙畅 一级主办'))).toEqual({ text: '孙畅 一级主办' })
  })

  it('are read as GB18030 with its four-byte characters', () => {
    expect(decode(new Uint8Array([0x99, 0x33, 0xc3, 0x36, 0x2c, 0xcb, 0xef]))).toEqual({ text: '𬱖,孙' })
  })

  it.each([
    ['an Excel workbook', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), /另存为」CSV/],
    ['an old Excel workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), /另存为」CSV/],
    ['a picture', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0x10]), /读不出来/],
    ['UTF-16 text', new Uint8Array([0xff, 0xfe, 0x31, 0, 0x32, 0]), /读不出来/],
    ['bytes that GB18030 keeps for nobody', new Uint8Array([0xaa, 0xa1, 0xaa, 0xa2]), /读不出来/],
    ['text with control characters', bytesOf('姓名\u0000职务'), /读不出来/],
    ['half a character', new Uint8Array([0x31, 0x32, 0xb0]), /读不出来/],
    ['nothing', new Uint8Array(0), /空的/],
    ['blanks alone', bytesOf(' \r\n\t\n'), /空的/],
    ['more than 1 MB', new Uint8Array(maxBytes + 1).fill(0x31), /超过 1 MB/],
  ])('are refused with a way out when they are %s', (_what, bytes, reason) => {
    expect(refusalOf(bytes)).toMatch(reason)
  })

  it('are read up to 1 MB', () => {
    expect(decode(new Uint8Array(maxBytes).fill(0x31))).toHaveProperty('text')
  })
})
