declare module 'pngjs' {
  /** The part of pngjs that is used here. */
  export class PNG {
    constructor(options: { width: number; height: number })
    width: number
    height: number
    /** Four bytes a pixel (red, green, blue, alpha), row by row, unless `write` is told otherwise. */
    data: Buffer
    static sync: {
      read(bytes: Buffer): PNG
      write(png: PNG, options?: PngOptions): Buffer
    }
  }

  interface PngOptions {
    /** What is written: 0 is one grey channel, 6 (the default) colour and alpha. */
    colorType?: 0 | 6
    /** What `data` holds, likewise. */
    inputColorType?: 0 | 6
    inputHasAlpha?: boolean
    /** How rows are written: 0 as they are; every way is tried otherwise. */
    filterType?: number
    /** zlib's strategy: 0 is its own default; pngjs takes 3, run lengths alone. */
    deflateStrategy?: number
  }
}
