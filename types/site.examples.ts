import type { Examples } from './rpc'
import type { MatterView, SiteRow, SiteView, siteContract } from './site.contract'

const row: SiteRow = {
  id: 'site-40cc', version: 1, kind: 'outdoorStation', name: '演示河湾桥劳动者驿站', address: '演示河湾镇桥头路口', position: { latitude: 40.9321, longitude: 117.9698, system: 'gcj02' },
  distanceMeters: 320, union: { id: 'union-19ab', name: '演示河湾镇总工会' }, hours: '每天 7:00–20:00', offers: ['water', 'microwave', 'charging'], phone: '0314-0000000', checkedOn: '2026-06-10', shut: null,
}
const listed: SiteRow = { ...row, distanceMeters: null }
const view: SiteView = { ...listed, notes: '门口有电动车充电桩。', photos: [], mayKeep: true, openReports: 0, changes: [{ version: 1, at: '2026-06-10T01:00:00.000Z', byName: '演示主席甲', did: 'save', from: null, to: 'open', reason: null }] }
const step = { submissionId: 'site-2026-06-16-00001', id: row.id, version: 1 }
const { kind, name, address, position, hours, offers } = row
const matter: MatterView = {
  id: 'm_joining', version: 0, title: '入会建会', what: '帮您加入工会。', forWhom: '还没有加入工会的劳动者。', how: '在这里说一声，工会会联系您。', phone: null, category: 'joining', purpose: 'request', isShown: true, order: 6, editedOn: null,
}
const { id: _id, editedOn: _editedOn, ...words } = matter

export const siteExamples = {
  near: { input: { latitude: 40.93, longitude: 117.97, system: 'gcj02', kind: 'outdoorStation' }, output: { rows: [row], nextCursor: null }, bad: { latitude: 40.93, longitude: 117.97 } },
  list: { input: { unionId: 'union-19ab' }, output: { rows: [listed], nextCursor: null }, bad: { kind: 'shop' } },
  get: { input: { id: row.id }, output: view, bad: {} },
  counts: { input: {}, output: { total: 1, kinds: [{ kind: 'outdoorStation', count: 1 }] }, bad: 'all' },
  openDraft: { input: {}, output: { uploadPrefix: 'uploads/anon/9fK2-a' }, bad: 'draft' },
  save: { input: { submissionId: 'site-2026-06-16-00000', kind, name, address, position, hours, offers, notes: view.notes }, output: view, bad: { submissionId: 'site-2026-06-16-00000', kind, name } },
  confirm: { input: step, output: { ...view, version: 2, checkedOn: '2026-06-16' }, bad: { id: row.id } },
  shut: { input: { ...step, reason: '修路，暂停一个月' }, output: { ...view, version: 2, shut: { on: '2026-06-16', reason: '修路，暂停一个月' } }, bad: step },
  reopen: { input: step, output: { ...view, version: 3 }, bad: {} },
  matters: { input: {}, output: { rows: [matter] }, bad: 'all' },
  saveMatter: { input: { submissionId: 'matter-2026-06-16-001', id: matter.id, ...words }, output: { ...matter, version: 1, editedOn: '2026-06-16' }, bad: { submissionId: 'matter-2026-06-16-001', ...words, category: 'conduct' } },
} satisfies Examples<typeof siteContract>
