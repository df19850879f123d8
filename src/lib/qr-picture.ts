import qrcode from 'qrcode-generator'

/** A QR code as a picture that WeChat and browsers both show: a data address. */
export const qrPicture = (text: string, modulePixels = 8): string => {
  const code = qrcode(0, 'M')
  code.addData(text)
  code.make()
  return code.createDataURL(modulePixels, modulePixels * 4)
}
