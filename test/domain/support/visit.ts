import { nothingLater, type Visit } from '@/domain/visit/visit'

export const visit = (more: Partial<Visit> = {}): Visit => ({
  ...nothingLater, pairPersonId: 'cadre',
  id: 'v1', personId: 'cadre', personName: '演示干部乙', unionId: 'union-1', unionName: '演示一厂工会', liaisonId: 'l1', isByPaired: true, mode: 'field',
  checkedInAt: '2026-06-16T01:41:00.000Z', visitedOn: '2026-06-16', fix: null, placing: 'in', distanceMeters: 80, placeName: '东门',
  isDoubtful: false, note: null, topics: ['other'], record: '听取意见', photos: [], problems: [], finishedAt: '2026-06-16T03:00:00.000Z', ...more,
})
