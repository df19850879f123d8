import { openMarks } from '@/domain/visit/visit'
import type { visitContract } from '@/types/visit.contract'
import type { Handler } from '../../lib/serve'
import { findVisits } from '../visit.repository'
import { visitRow } from '../visit.view'

export const marks: Handler<typeof visitContract.marks> = async ({ person }, { cursor }) => {
  const { visits, nextCursor } = await findVisits({ equal: {}, sort: 'marksKey', cursor })
  return {
    rows: visits.map((visit) => ({
      ...visitRow(visit, person!._id), marks: openMarks(visit), chairWords: visit.chair?.words ?? null, phoneAt: visit.sentLate?.phoneAt ?? null,
    })),
    nextCursor,
  }
}
