import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'
import type { Instant } from '@/domain/calendar/day'
import { type Cell, type Column, writeSheets } from '../lib/tables/workbook.write'
import type { OwnValue, Section } from './own.sections'

dayjs.extend(utc)

const about = '这是联系点小程序里关于您的数据。全匿名的反映不和姓名写在一起，请在“我的诉求”里看。'

const bare = (value: OwnValue): string | number | null => (typeof value === 'object' && value !== null ? value.at : value)

/** The open form: one JSON object, a list for each kind of thing. */
export const asJson = (sections: readonly Section[], now: Instant): Buffer => {
  const lists = sections.map(({ name, rows }) => [name, rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, bare(value)])))] as const)
  return Buffer.from(JSON.stringify({ 说明: about, 导出时间: now, ...Object.fromEntries(lists) }, null, 2))
}

/** Columns of words that somebody wrote. */
const wide: ReadonlySet<string> = new Set(['内容', '补充', '说明', '记录', '答复', '问的', '标题', '消息', '照片'])

const cell = (value: OwnValue): Cell => (typeof value === 'object' && value !== null ? dayjs.utc(value.at).utcOffset(8).format('YYYY-MM-DD HH:mm') : value)

const sheetOf = ({ name, rows }: Section): { name: string; columns: Column[]; rows: Cell[][] } => {
  const headers = Object.keys(rows[0] ?? { 没有: null })
  return { name, columns: headers.map((header) => ({ header, width: wide.has(header) ? 48 : 18 })), rows: rows.map((row) => headers.map((header) => cell(row[header] ?? null))) }
}

/** The form that WeChat opens: a sheet for each kind of thing; times as clocks show them here. */
export const asWorkbook = (sections: readonly Section[], now: Instant): Promise<Buffer> =>
  writeSheets([...sections.map(sheetOf), sheetOf({ name: '说明', rows: [{ 说明: about, 导出时间: { at: now } }] })])
