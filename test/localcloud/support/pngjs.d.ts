declare module 'pngjs' {
  /** The part of pngjs that the tests use. */
  export class PNG {
    constructor(options: { width: number; height: number })
    width: number
    height: number
    data: Buffer
    static sync: {
      read(bytes: Buffer): PNG
      write(png: PNG, options?: { filterType?: number }): Buffer
    }
  }
}
