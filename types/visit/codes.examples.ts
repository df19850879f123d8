import type { Examples } from '../rpc'
import type { UnionCodeView, visitCodes } from './codes.contract'

const submissionId = 'code-2026-06-16-001'
const union = { id: 'union-19ab', name: '演示乡镇总工会' }
const code: UnionCodeView = {
  union,
  sheet: { text: 'LXD1.union-19ab.s.2.t0.0123456789abcdef', version: 2, madeAt: '2026-06-16T01:41:00.000Z', madeByName: '演示办公室甲', validThroughOn: '2026-09-14' },
}

export const codeExamples = {
  exportCodes: {
    input: { submissionId: 'codes-2026-06-16-1', unionIds: [union.id] },
    output: { url: 'https://example.org/codes.docx', fileId: 'cloud://env.bucket/exports/3f9a/codes.docx', fileName: '走访码20260616.docx', unions: 1, made: 0, leftOut: [], nextCursor: null },
    bad: { submissionId: 'codes-2026-06-16-1', unionIds: [] },
  },
  unionCode: { input: { unionId: union.id }, output: code, bad: {} },
  renewCode: { input: { submissionId, unionId: union.id }, output: code, bad: { unionId: union.id } },
  revokeCode: { input: { submissionId, unionId: union.id }, output: { union, sheet: null }, bad: { submissionId } },
  freshCode: { input: { unionId: union.id }, output: { text: 'LXD1.union-19ab.f.2.t9.0123456789abcdef', validUntil: '2026-06-16T01:46:00.000Z' }, bad: { unionId: '?' } },
} satisfies Examples<typeof visitCodes>
