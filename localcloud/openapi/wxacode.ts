import { PNG } from 'pngjs'
import qrcode from 'qrcode-generator'
import { type OpenApi, Picture, WeChatError } from './openapi'

const SCENE = /^[A-Za-z0-9!#$&'()*+,/:;=?@\-._~]{1,32}$/
const QUIET_MODULES = 4

/**
 * `wxacode.getUnlimited`: a plain QR code of the text `<page>?scene=<scene>` as PNG. WeChat's own round code is proprietary, and its
 * server answers JPEG; a phone that scans this one reads the text and opens nothing.
 */
export const unlimitedCode: OpenApi = ({ scene, page = '', width = 430 }) => {
  if (typeof scene !== 'string' || !SCENE.test(scene)) throw new WeChatError(40169, 'invalid length for scene, or the data is not json string')
  if (typeof page !== 'string' || page.startsWith('/') || page.includes('?')) throw new WeChatError(41030, 'invalid page')
  return qrCode(`${page}?scene=${encodeURIComponent(scene)}`, checkedWidth(width))
}

/** `wxacode.get` and `wxacode.createQRCode`: the same plain QR code, of a path with its own query. */
export const pathCode =
  (mostBytes: number): OpenApi =>
  ({ path, width = 430 }) => {
    if (typeof path !== 'string' || path === '' || Buffer.byteLength(path) > mostBytes) throw new WeChatError(40159, 'invalid length for path, or the data is not json string')
    if (path.startsWith('/')) throw new WeChatError(41030, 'invalid page')
    return qrCode(path, checkedWidth(width))
  }

function checkedWidth(width: unknown): number {
  if (typeof width !== 'number' || width < 280 || width > 1280) throw new WeChatError(40097, 'invalid args: width must lie between 280 and 1280')
  return width
}

function qrCode(text: string, width: number): Picture {
  const code = qrcode(0, 'M')
  code.addData(text)
  code.make()
  const modules = code.getModuleCount()
  const side = Math.round(width)
  const scale = width / (modules + 2 * QUIET_MODULES)
  const moduleAt = (pixel: number) => Math.floor(pixel / scale) - QUIET_MODULES
  const isIn = (module: number) => module >= 0 && module < modules
  const picture = new PNG({ width: side, height: side })
  // One grey byte a pixel.
  picture.data = Buffer.alloc(side * side, 0xff)
  for (let y = 0; y < side; y++) {
    const row = moduleAt(y)
    for (let x = 0; x < side; x++) if (isIn(row) && isIn(moduleAt(x)) && code.isDark(row, moduleAt(x))) picture.data[y * side + x] = 0
  }
  return new Picture('image/png', PNG.sync.write(picture, { colorType: 0, inputColorType: 0, inputHasAlpha: false }))
}
