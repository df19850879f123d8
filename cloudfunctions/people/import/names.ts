const shape = /^\p{L}[\p{L}\p{M}·.' ]{1,29}(（[^（）]{1,10}）)?$/u

/** Words that tables put where a name is missing. */
const noNames: readonly string[] = ['空缺', '暂缺', '待定', '暂无', '缺岗', '空岗']

/**
 * A person's name as the roster keeps it: blanks within a Chinese name are layout, a note in brackets at the end tells
 * two of the same name apart. Null when it is no name.
 */
export const readName = (cell: string): string | null => {
  const name = cell
    .normalize('NFC')
    .replace(/\(/g, '（')
    .replace(/\)/g, '）')
    .replace(/[•・‧]/g, '·')
    .replace(/(?<=[\p{Script=Han}）]) (?=[\p{Script=Han}（])/gu, '')
  return shape.test(name) && !noNames.includes(name) ? name : null
}

/** What separates people, departments or unions within a cell of annex 2 and 3. */
export const splitList = (cell: string): string[] =>
  cell.split(/[、；;]/u).map((part) => part.trim()).filter((part) => part !== '')
