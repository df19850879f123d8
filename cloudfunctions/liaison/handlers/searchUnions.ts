import { pageSize } from '@/types/fields'
import type { liaisonContract } from '@/types/liaison.contract'
import type { Handler } from '../../lib/serve'
import { searchUnions as search } from '../union.repository'

export const searchUnions: Handler<typeof liaisonContract.searchUnions> = async (_context, { words, cursor }) => {
  const found = await search(words.trim(), cursor, pageSize + 1)
  const rows = found.slice(0, pageSize)
  return {
    rows: rows.map(({ _id, name, kind, isKey }) => ({ id: _id, name, kind, isKey })),
    nextCursor: found.length > pageSize ? (rows.at(-1)?.nameKey ?? null) : null,
  }
}
