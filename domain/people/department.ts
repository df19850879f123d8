/**
 * The annexes write one department in several ways: full- and half-width brackets, with and without its bracketed
 * name, 基层组织 for 基层工作. One wording is kept.
 */
const aliases: Readonly<Record<string, string>> = {
  '劳动和经济工作(产改办)': '劳动和经济工作',
  '基层组织和女职工工作': '基层工作和女职工工作',
}

/** A department in the one wording: `职工服务中心 基层工作和女职工工作`. Blanks are single, brackets half-width. */
export const normalizeDepartment = (written: string): string => {
  const plain = written.replace(/（/g, '(').replace(/）/g, ')').replace(/[\s\u3000]+/g, ' ').trim()
  const space = plain.lastIndexOf(' ')
  const parent = space < 0 ? '' : plain.slice(0, space + 1)
  const own = plain.slice(space + 1)
  return `${parent}${aliases[own] ?? own}`
}

/**
 * The departments of one cell, parted by 、. The second and later ones stand under the parent that the first one names:
 * `职工服务中心 组织和宣教工作、基层工作和女职工工作` are two departments of 职工服务中心.
 */
export const splitDepartments = (cell: string): string[] => {
  const [first = '', ...rest] = cell.split('、').map(normalizeDepartment).filter((name) => name !== '')
  if (first === '') return []
  const space = first.lastIndexOf(' ')
  const parent = space < 0 ? '' : first.slice(0, space + 1)
  return [first, ...rest.map((name) => (name.includes(' ') ? name : `${parent}${name}`))]
}
