import {
  AlignmentType, BorderStyle, Document, Footer, type IParagraphOptions, LineRuleType, Packer, PageNumber, Paragraph, Table, TableCell, TableRow, TextRun, VerticalAlign, WidthType,
} from 'docx'
import { dayOf } from '@/domain/calendar/day'
import type { Section, Table as Tabled } from '@/domain/report/sections'
import type { Snapshot } from '@/domain/report/snapshot'
import { chineseDay } from '@/domain/review/wording'
import type { ReportRecord } from './stores'

/** GB/T 9704—2012: sizes in half-points, lengths in twentieths of a point. */
const sizes = { second: 44, third: 32, fourth: 28, table: 24 } as const
const margins = { top: 2098, bottom: 1984, left: 1588, right: 1474 } as const
/** 22 lines a page. */
const line = 560

const latin = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', hint: 'eastAsia' } as const

/** Where a machine lacks the official faces, the system's own stand in. The hint gives “ ” and — the Chinese face. */
const faces = {
  title: { ...latin, eastAsia: '方正小标宋简体' },
  body: { ...latin, eastAsia: '仿宋_GB2312' },
  heading: { ...latin, eastAsia: '黑体' },
  song: { ...latin, eastAsia: '宋体' },
  pageNumber: { ascii: '宋体', hAnsi: '宋体', eastAsia: '宋体' },
} as const

const paragraph = (text: string, { face = 'body', size = sizes.third, isBold = false, ...options }: { face?: keyof typeof faces; size?: number; isBold?: boolean } & IParagraphOptions = {}): Paragraph =>
  new Paragraph({
    spacing: { line, lineRule: LineRuleType.EXACT },
    // Spaces stand where they are written: before a unit's word, never inside a date.
    autoSpaceEastAsianText: false,
    ...options,
    children: [new TextRun({ text, font: faces[face], size, bold: isBold })],
  })

/** Two characters in, as a paragraph of Chinese begins. */
const indented = { indent: { firstLine: sizes.third * 10 * 2 } } as const

const partsOf = (text: string): string[] => text.split(/\r?\n/).map((part) => part.trim()).filter((part) => part !== '')

const body = (text: string): Paragraph[] => partsOf(text).map((part) => paragraph(part, indented))

const edge = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const

/** What the lines of the body are wide, in twentieths of a point. */
const textWidth = 11906 - margins.left - margins.right

/** A Chinese character is two wide, another one, the cell's own edges three; a long text wraps, a date does not. */
const widthOf = (text: string): number => Math.min(24, [...text].reduce((sum, one) => sum + (/[\u0020-\u02ff]/.test(one) ? 1 : 2), 3))

/** Each column by its longest text, all together as wide as the body. */
const columnWidths = ({ columns, rows }: Tabled): number[] => {
  const wanted = columns.map((head, i) => Math.max(widthOf(head) + 2, ...rows.map((row) => widthOf(String(row[i] ?? '')))))
  const all = wanted.reduce((sum, one) => sum + one, 0)
  return wanted.map((one) => Math.floor((textWidth * one) / all))
}

/** A short table stands on one page. */
const keptRows = 12

interface CellLook { width: number; isHead: boolean; isNumber: boolean; keepNext: boolean }

const cell = (text: string, { width, isHead, isNumber, keepNext }: CellLook): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { left: 80, right: 80, top: 40, bottom: 40 },
    children: [paragraph(text, {
      face: isHead ? 'heading' : 'song', size: sizes.table, alignment: isHead || isNumber ? AlignmentType.CENTER : AlignmentType.LEFT,
      spacing: { line: 360, lineRule: LineRuleType.AT_LEAST }, keepNext,
    })],
  })

const tableOf = (table: Tabled): Table => {
  const { columns, rows } = table
  const widths = columnWidths(table)
  return new Table({
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders: { top: edge, bottom: edge, left: edge, right: edge, insideHorizontal: edge, insideVertical: edge },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: columns.map((text, i) => cell(text, { width: widths[i]!, isHead: true, isNumber: false, keepNext: true })) }),
      ...rows.map((row, at) => new TableRow({
        cantSplit: true,
        children: row.map((value, i) => cell(String(value), {
          width: widths[i]!, isHead: false, isNumber: typeof value === 'number', keepNext: rows.length <= keptRows && at + 1 < rows.length,
        })),
      })),
    ],
  })
}

const tabled = (table: Tabled): (Paragraph | Table)[] => [
  paragraph(table.title, { face: 'heading', size: sizes.fourth, alignment: AlignmentType.CENTER, keepNext: true, spacing: { before: 160, line, lineRule: LineRuleType.EXACT } }),
  ...(table.rows.length > 0 ? [tableOf(table)] : []),
  ...(table.note ? body(table.note) : []),
]

/** What follows a table keeps a distance from its edge. */
const endsInTable = (section: Section | undefined): boolean => {
  const last = section?.tables.at(-1)
  return last !== undefined && last.rows.length > 0 && !last.note
}

/** The signature never stands on a page alone: the last line before it goes along. */
const sectionOf = ({ heading, paragraphs, tables, words }: Section, at: number, all: readonly Section[]): (Paragraph | Table)[] => {
  const parts = [...paragraphs, words].flatMap(partsOf)
  const isLast = (i: number): boolean => at + 1 === all.length && tables.length === 0 && i + 1 === parts.length
  return [
    paragraph(heading, { ...indented, face: 'heading', keepNext: true, ...(endsInTable(all[at - 1]) && { spacing: { before: 240, line, lineRule: LineRuleType.EXACT } }) }),
    ...parts.map((part, i) => paragraph(part, { ...indented, keepNext: isLast(i) })),
    ...tables.flatMap(tabled),
  ]
}

const pageNumber = (): Footer =>
  new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], font: faces.pageNumber, size: sizes.fourth })] })] })

/** The report in the layout of an official document: 小标宋 title, 主送, 仿宋 body, tables, 落款 and the date of publication (else of the figures). */
export const wordOf = async (report: ReportRecord, { snapshot, lead, sections }: { snapshot: Snapshot; lead: string; sections: Section[] }): Promise<Buffer> => {
  const signedOn = chineseDay(dayOf(report.published?.at ?? snapshot.takenAt))
  const closing = { alignment: AlignmentType.RIGHT, indent: { right: sizes.third * 10 * 2 }, keepLines: true } as const
  const document = new Document({
    creator: report.signature, title: report.title, description: `数据规则 ${snapshot.rulesVersion}`,
    sections: [{
      properties: { page: { size: { width: 11906, height: 16838 }, margin: margins } },
      footers: { default: pageNumber() },
      children: [
        paragraph(report.title, { face: 'title', size: sizes.second, alignment: AlignmentType.CENTER, spacing: { before: 240, after: 360, line: 640, lineRule: LineRuleType.EXACT } }),
        ...(report.state === 'published' ? [] : [paragraph('（未印发稿）', { alignment: AlignmentType.CENTER })]),
        paragraph(`${report.addressee}：`),
        ...body(lead),
        ...sections.flatMap(sectionOf),
        paragraph(report.signature, { ...closing, keepNext: true, spacing: { before: 560, line, lineRule: LineRuleType.EXACT } }),
        paragraph(signedOn, closing),
      ],
    }],
  })
  return Packer.toBuffer(document)
}
