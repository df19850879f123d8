import type { Section } from '@/domain/report/sections'
import type { Snapshot } from '@/domain/report/snapshot'
import { changesOf } from '@/domain/report/changes'
import { type Sheet, writeSheets } from '../lib/tables/workbook.write'
import type { ReportRecord } from './stores'

/** A sheet's name holds 31 characters and none of these. */
const nameOf = (title: string): string => title.replace(/[\\/?*[\]:]/g, '').slice(0, 31)

const width = 18

/** One sheet with the text, one for each table of the report. */
export const excelOf = (report: ReportRecord, { snapshot, lead, sections }: { snapshot: Snapshot; lead: string; sections: Section[] }): Promise<Buffer> => {
  const text: Sheet = {
    name: '情况', columns: [{ header: report.title, width: 100 }],
    rows: [[lead], ...sections.flatMap(({ heading, paragraphs, words }) => [[heading], ...paragraphs.map((paragraph) => [paragraph]), ...(words ? [[words]] : [])])],
  }
  const figures: Sheet = {
    name: '指标对照', columns: ['项目', '本期', '方案要求', '依据'].map((header) => ({ header, width: 28 })),
    rows: changesOf(snapshot, null).map(({ subject, now, threshold, clause }) => [subject, now, threshold ?? '如实统计', clause]),
  }
  const tables = sections.flatMap((section) => section.tables).map(({ title, columns, rows, note }): Sheet => ({
    name: nameOf(title), columns: columns.map((header) => ({ header, width })), rows: [...rows, ...(note ? [[note]] : [])],
  }))
  return writeSheets([text, figures, ...tables])
}
