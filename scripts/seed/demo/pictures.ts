import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { writeFile } from '@/cloudfunctions/lib/files'
import { root } from '../../run/root'

/** Drawn for the demo, from the SVG of the same name, and marked 示意图: nobody takes them for photographs of a real place. */
export type DemoPicture = 'meals' | 'desk' | 'station' | 'library'

/** Puts them into the cloud's storage, again in the same place; their file ids. */
export const keepPictures = (names: readonly DemoPicture[]): Promise<string[]> =>
  Promise.all(names.map(async (name) => writeFile(`uploads/demo/${name}.png`, await readFile(path.join(root, 'seeds/pictures', `${name}.png`)))))
