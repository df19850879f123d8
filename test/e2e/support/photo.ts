import { PNG } from 'pngjs'

const width = 1800
const height = 1200

type Colour = readonly [red: number, green: number, blue: number]
const desk: Colour = [142, 133, 120]
const paper: Colour = [245, 243, 232]
const ink: Colour = [150, 150, 145]

const row = (colourAt: (x: number) => Colour): Buffer => Buffer.from(Array.from({ length: width }, (_none, x) => [...colourAt(x), 255]).flat())
const isPaper = (x: number): boolean => x > 500 && x < 1300
const blank = row(() => desk)
const page = row((x) => (isPaper(x) ? paper : desk))
const line = row((x) => (x > 600 && x < 1200 ? ink : isPaper(x) ? paper : desk))

/** A picture as a phone would give one: big enough to need compressing. Drawn by rows: the cloud waits in this same process. */
export const photo = (name: string): { name: string; mimeType: string; buffer: Buffer } => {
  const png = new PNG({ width, height })
  for (let y = 0; y < height; y++) {
    const drawn = y <= 150 || y >= 1050 ? blank : y % 110 < 16 ? line : page
    drawn.copy(png.data, y * drawn.length)
  }
  return { name, mimeType: 'image/png', buffer: PNG.sync.write(png, { filterType: 0 }) }
}
