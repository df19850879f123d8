import { readFileSync } from 'node:fs'
import path from 'node:path'

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The plan's own annex, as it is in the repository. */
export const annex = (name: 'people' | 'liaisons' | 'goals'): Uint8Array =>
  new Uint8Array(readFileSync(path.resolve(__dirname, '../../seeds/roster', `${name}.csv`)))

const table = new Map<string, readonly [number, number]>()
for (let high = 0x81; high <= 0xfe; high++) {
  for (let low = 0x40; low <= 0xfe; low++) {
    if (low === 0x7f) continue
    const character = new TextDecoder('gbk').decode(new Uint8Array([high, low]))
    if ([...character].length === 1 && !table.has(character)) table.set(character, [high, low])
  }
}

/** Text as Excel saves it on a Chinese Windows. Node can only read GBK, so the table is read backwards. */
export const gbk = (text: string): Uint8Array =>
  new Uint8Array(
    [...text].flatMap((character) => {
      if (character.charCodeAt(0) < 0x80) return [character.charCodeAt(0)]
      const bytes = table.get(character)
      if (!bytes) throw new Error(`GBK has no ${character}`)
      return bytes
    }),
  )
