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

/** Where a machine lacks the official faces, the system's own stand in. */
const faces = {
  title: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '方正小标宋简体' },
  body: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '仿宋_GB2312' },
  heading: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '黑体' },
  song: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '宋体' },
} as const

const paragraph = (text: string, { face = 'body', size = sizes.third, isBold = false, ...options }: { face?: keyof typeof faces; size?: number; isBold?: boolean } & IParagraphOptions = {}): Paragraph =>
  new Paragraph({
    spacing: { line, lineRule: LineRuleType.EXACT },
    ...options,
    children: [new TextRun({ text, font: faces[face], size, bold: isBold })],
  })

/** Two characters in, as a paragraph of Chinese begins. */
const indented = { indent: { firstLine: sizes.third * 10 * 2 } } as const

const body = (text: string): Paragraph[] => text.split(/\r?\n/).filter((part) => part.trim() !== '').map((part) => paragraph(part.trim(), indented))

const edge = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const

const cell = (text: string, isHead: boolean, isNumber: boolean): TableCell =>
  new TableCell({
    verticalAlign: VerticalAlign.CENTER,
    margins: { left: 80, right: 80, top: 40, bottom: 40 },
    children: [paragraph(text, {
      face: isHead ? 'heading' : 'song', size: sizes.table, alignment: isHead ? AlignmentType.CENTER : isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT,
      spacing: { line: 360, lineRule: LineRuleType.AT_LEAST },
    })],
  })

const tableOf = ({ columns, rows }: Tabled): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: { top: edge, bottom: edge, left: edge, right: edge, insideHorizontal: edge, insideVertical: edge },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: columns.map((text) => cell(text, true, false)) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map((value) => cell(String(value), false, typeof value === 'number')) })),
    ],
  })

const tabled = (table: Tabled): (Paragraph | Table)[] => [
  paragraph(table.title, { face: 'heading', size: sizes.fourth, alignment: AlignmentType.CENTER, keepNext: table.rows.length > 0, spacing: { before: 160, line, lineRule: LineRuleType.EXACT } }),
  ...(table.rows.length > 0 ? [tableOf(table)] : []),
  ...(table.note ? body(table.note) : []),
]

const sectionOf = ({ heading, sentences, tables, words }: Section): (Paragraph | Table)[] => [
  paragraph(heading, { ...indented, face: 'heading', keepNext: true }),
  ...sentences.flatMap(body),
  ...body(words),
  ...tables.flatMap(tabled),
]

const pageNumber = (): Footer =>
  new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], font: faces.song, size: sizes.fourth })] })] })

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
