import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { faultsOf } from '../support/typography'

const root = path.resolve(__dirname, '../..')
const later = '\uE000'

/** Every text of a source file that holds Chinese: strings, templates with what is put in left open, and what stands between tags. */
const textsOf = (file: string): string[] => {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX)
  const texts: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) texts.push(node.text)
    else if (ts.isTemplateExpression(node)) texts.push(node.head.text + node.templateSpans.map(({ literal }) => later + literal.text).join(''))
    else if (ts.isJsxText(node)) texts.push(node.text.trim())
    ts.forEachChild(node, visit)
  }
  visit(source)
  return texts.filter((text) => /[\u4e00-\u9fff]/.test(text))
}

const filesUnder = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file)).map((file) => path.join(folder, file))

/** Patterns to read by, lists of words, the roster's own names of departments, and what only the docs print. */
const notRead = /domain\/problem\/(lexicon\/|likeness|reply|suggest|problem\.transitions)|domain\/people\/department|cloudfunctions\/(.*\/)?import|scripts\/seed\/demo\/people/

/** A text of the source may be the end of another one. */
const isOfWhole = (fault: string): boolean => !fault.startsWith('a mark at the beginning of a line') && !fault.startsWith('an opening mark at the end')

describe('what people read in the app', () => {
  it.each(['src', 'domain', 'cloudfunctions', 'scripts/seed/demo'])('keeps to the rules of Chinese print everywhere in %s', (folder) => {
    const files = filesUnder(folder).filter((file) => !notRead.test(file))
    const texts = files.flatMap((file) => textsOf(path.join(root, file)).map((text) => ({ file, text })))
    expect(texts.length).toBeGreaterThan(50)
    expect(texts.flatMap(({ file, text }) => faultsOf(text).filter(isOfWhole).map((fault) => `${file}: ${fault}`))).toEqual([])
  })
})

describe('the rules of print', () => {
  it.each([
    ['逾期,请看', 'half-width mark'], ['共 3 件(含逾期)', 'half-width bracket'], ['逾期 请看', 'a space between Chinese'], ['逾期， 3 件', 'a space beside'],
    ['，逾期', 'beginning of a line'], ['逾期（', 'end of a line'], ['逾期。。', 'two marks'], ['逾期！', 'exclamation'], ['逾期...', 'three dots'],
    [`${later}件逾期`, 'without a space'], ['"逾期"', 'straight quotes'], ['3件逾期', 'without a space'], ['2026-03-05', 'a date'], ['2026年03月05日', 'a date'], ['2026 年3月5日', 'a date'],
  ])('find the fault of %s', (text, name) => {
    expect(faultsOf(text).join()).toContain(name)
  })

  it.each(['解决率 95%（57/60），上期 83.3%；达到方案“不低于 95%”的要求。', '2026年1月1日至3月31日', 'GX-2026-00017 劳动报酬', '上午 9:30', '第 2 版，3 个月'])('let %s stand', (text) => {
    expect(faultsOf(text)).toEqual([])
  })
})
