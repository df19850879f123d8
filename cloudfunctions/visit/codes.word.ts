import { AlignmentType, BorderStyle, Document, Header, HeightRule, ImageRun, Packer, Paragraph, Table, TableCell, TableRow, TextRun, VerticalAlign, WidthType } from 'docx'
import type { Day } from '@/domain/calendar/day'
import { chineseDay } from '@/domain/review/wording'
import { qrPng } from '../lib/qr'

export interface PrintedCode {
  unionName: string
  /** What the QR code holds. */
  text: string
  version: number
  madeOn: Day
  validThroughOn: Day
}

/** A4 in twentieths of a point, and two columns of three codes on it. */
const page = { width: 11906, height: 16838 } as const
const margin = 850
const columns = 2
const cellWidth = Math.floor((page.width - 2 * margin) / columns)
const rowHeight = 4500
/** 42 mm at 96 points an inch: read from arm's length. */
const qrPixels = 159

const faces = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', hint: 'eastAsia' } as const
const heading = { ...faces, eastAsia: '黑体' } as const
const plain = { ...faces, eastAsia: '宋体' } as const

const cut = { style: BorderStyle.DASHED, size: 4, color: '868E89' } as const

const line = (text: string, size: number, font: typeof heading | typeof plain = plain): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, spacing: { before: 40, after: 40 }, autoSpaceEastAsianText: false, children: [new TextRun({ text, size, font })] })

const emptyCell = (): TableCell => new TableCell({ width: { size: cellWidth, type: WidthType.DXA }, children: [new Paragraph({})] })

const cellOf = ({ unionName, text, version, madeOn, validThroughOn }: PrintedCode): TableCell =>
  new TableCell({
    width: { size: cellWidth, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { left: 120, right: 120 },
    children: [
      line(unionName, 28, heading),
      line('来走访的同志，请用微信“联系点”扫这里', 20),
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new ImageRun({ type: 'png', data: qrPng(text), transformation: { width: qrPixels, height: qrPixels }, altText: { name: unionName, title: unionName, description: `${unionName}的走访码` } })],
      }),
      line(`第 ${version} 张，${chineseDay(madeOn)}做，用到${chineseDay(validThroughOn)}`, 18),
    ],
  })

const rowsOf = (codes: readonly PrintedCode[]): TableRow[] =>
  Array.from({ length: Math.ceil(codes.length / columns) }, (_, at) => {
    const own = codes.slice(at * columns, (at + 1) * columns).map(cellOf)
    while (own.length < columns) own.push(emptyCell())
    return new TableRow({ cantSplit: true, height: { value: rowHeight, rule: HeightRule.EXACT }, children: own })
  })

/** Sheets of several unions to print on A4, six a page, and to cut apart. */
export const codesWord = (codes: readonly PrintedCode[], printedOn: Day): Promise<Buffer> =>
  Packer.toBuffer(new Document({
    title: '走访码',
    sections: [{
      properties: { page: { size: page, margin: { top: 1500, bottom: margin, left: margin, right: margin, header: 567 } } },
      headers: {
        default: new Header({
          children: [
            line(`走访码（${chineseDay(printedOn)}打印）`, 28, heading),
            line('沿虚线裁开，各贴在工会门口或前台。换了新的，旧的就不算了；丢了或被拍走，请换一张。', 18),
          ],
        }),
      },
      children: [new Table({
        width: { size: cellWidth * columns, type: WidthType.DXA }, columnWidths: Array.from({ length: columns }, () => cellWidth),
        borders: { top: cut, bottom: cut, left: cut, right: cut, insideHorizontal: cut, insideVertical: cut },
        rows: rowsOf(codes),
      })],
    }],
  }))
