import qrcode from 'qrcode-generator'
import { type OpenApi, Picture, WeChatError } from './openapi'
import { encodePng } from './png'

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
  const scale = width / (modules + 2 * QUIET_MODULES)
  const isDark = (x: number, y: number) => {
    const [column, row] = [x, y].map((at) => Math.floor(at / scale) - QUIET_MODULES) as [number, number]
    return row >= 0 && column >= 0 && row < modules && column < modules && code.isDark(row, column)
  }
  return new Picture('image/png', encodePng(Math.round(width), isDark))
}
