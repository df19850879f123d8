import { deflateSync } from 'node:zlib'
import qrcode from 'qrcode-generator'

/** White around the code, in modules: what scanners ask for. */
const quiet = 4

const crcTable = Array.from({ length: 256 }, (_, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1
  return rest >>> 0
})

const crc = (bytes: Buffer): number => ~bytes.reduce((rest, byte) => crcTable[(rest ^ byte) & 255]! ^ (rest >>> 8), ~0) >>> 0

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc(body))
  return Buffer.concat([length, body, check])
}

/** A black and white PNG of so many pixels a side. */
const pngOf = (size: number, isDark: (x: number, y: number) => boolean): Buffer => {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(size, 0)
  head.writeUInt32BE(size, 4)
  head[8] = 1
  const row = (y: number): Buffer => {
    const bytes = Buffer.alloc(1 + Math.ceil(size / 8))
    for (let x = 0; x < size; x++) if (!isDark(x, y)) bytes[1 + (x >> 3)]! |= 128 >> (x & 7)
    return bytes
  }
  const rows = Buffer.concat(Array.from({ length: size }, (_, y) => row(y)))
  return Buffer.concat([Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))])
}

/** A QR code as a PNG, each module so many pixels wide, with its quiet zone. */
export const qrPng = (text: string, modulePixels = 8): Buffer => {
  const code = qrcode(0, 'M')
  code.addData(text)
  code.make()
  const modules = code.getModuleCount()
  const at = (pixel: number): number => Math.floor(pixel / modulePixels) - quiet
  const isIn = (module: number): boolean => module >= 0 && module < modules
  return pngOf((modules + 2 * quiet) * modulePixels, (x, y) => isIn(at(x)) && isIn(at(y)) && code.isDark(at(y), at(x)))
}
