import { strToU8, zipSync } from 'fflate'

/** A cell: text, a number, a formula with the value it showed last, a date by its serial number, or nothing. */
export type Written = string | number | { formula: string; shows: string } | { serial: number } | null

const letter = (column: number): string => String.fromCharCode(65 + column)
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const cell = (value: Written, row: number, column: number): string => {
  const at = `r="${letter(column)}${row}"`
  if (value === null) return ''
  if (typeof value === 'string') return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`
  if (typeof value === 'number') return `<c ${at}><v>${value}</v></c>`
  if ('formula' in value) return `<c ${at} t="str"><f>${escaped(value.formula)}</f><v>${escaped(value.shows)}</v></c>`
  return `<c ${at} s="1"><v>${value.serial}</v></c>`
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const office = 'http://schemas.openxmlformats.org'

/** An Excel workbook written part by part, as no library would: what people really send. */
export const workbook = (rows: readonly (readonly Written[])[], { merged = [], is1904 = false }: { merged?: readonly string[]; is1904?: boolean } = {}): Uint8Array => {
  const data = rows.map((row, i) => `<row r="${i + 1}">${row.map((value, column) => cell(value, i + 1, column)).join('')}</row>`).join('')
  const merges = merged.length > 0 ? `<mergeCells count="${merged.length}">${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>` : ''
  const types = ['/xl/workbook.xml:sheet.main', '/xl/worksheets/sheet1.xml:worksheet', '/xl/styles.xml:styles'].map((part) => {
    const [name, kind] = part.split(':')
    return `<Override PartName="${name}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`
  })
  return zipSync({
    '[Content_Types].xml': strToU8(`${head}<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types.join('')}</Types>`),
    '_rels/.rels': strToU8(`${head}<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`),
    'xl/workbook.xml': strToU8(`${head}<workbook xmlns="${office}/spreadsheetml/2006/main" xmlns:r="${office}/officeDocument/2006/relationships"><workbookPr${is1904 ? ' date1904="1"' : ''}/><sheets><sheet name="附件2" sheetId="1" r:id="rId1"/></sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': strToU8(`${head}<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`),
    'xl/styles.xml': strToU8(`${head}<styleSheet xmlns="${office}/spreadsheetml/2006/main"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`),
    'xl/worksheets/sheet1.xml': strToU8(`${head}<worksheet xmlns="${office}/spreadsheetml/2006/main"><sheetData>${data}</sheetData>${merges}</worksheet>`),
  })
}
