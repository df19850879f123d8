import { PNG } from 'pngjs'
import qrcode from 'qrcode-generator'

/** White around the code, in modules: what scanners ask for. */
const quiet = 4

/** One grey byte a pixel, rows as they are: a fifth of the bytes that the defaults give for squares. */
const grey = { colorType: 0, inputColorType: 0, inputHasAlpha: false, filterType: 0, deflateStrategy: 0 } as const

/** A QR code (error correction M, the smallest version that holds the text) as a PNG, each module so many pixels wide, with its quiet zone. */
export const qrPng = (text: string, modulePixels = 8): Buffer => {
  const code = qrcode(0, 'M')
  code.addData(text)
  code.make()
  const modules = code.getModuleCount()
  const side = (modules + 2 * quiet) * modulePixels
  const picture = new PNG({ width: side, height: side })
  picture.data = Buffer.alloc(side * side, 0xff)
  for (let row = 0; row < modules; row++) {
    for (let column = 0; column < modules; column++) {
      if (!code.isDark(row, column)) continue
      const [top, left] = [(row + quiet) * modulePixels, (column + quiet) * modulePixels]
      for (let y = top; y < top + modulePixels; y++) picture.data.fill(0, y * side + left, y * side + left + modulePixels)
    }
  }
  return PNG.sync.write(picture, grey)
}
