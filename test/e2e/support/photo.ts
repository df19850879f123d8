import { PNG } from 'pngjs'

/** A picture as a phone would give one: big enough to need compressing. */
export const photo = (name: string): { name: string; mimeType: string; buffer: Buffer } => {
  const png = new PNG({ width: 1800, height: 1200 })
  for (let y = 0; y < png.height; y++) {
    for (let x = 0; x < png.width; x++) {
      const at = (y * png.width + x) * 4
      const isPaper = x > 500 && x < 1300 && y > 150 && y < 1050
      const isLine = isPaper && y % 110 < 16 && x > 600 && x < 1200
      png.data.set(isLine ? [150, 150, 145, 255] : isPaper ? [245, 243, 232, 255] : [142, 133, 120, 255], at)
    }
  }
  return { name, mimeType: 'image/png', buffer: PNG.sync.write(png) }
}
