import type { UnionDocument } from '@/cloudfunctions/liaison/union.repository'

export interface DemoUnion {
  name: string
  kind: UnionDocument['kind']
  parent: UnionKey | null
  places: readonly (readonly [name: string, latitude: number, longitude: number])[]
}

export type UnionKey = 'town' | 'school' | 'logistics' | 'heating' | 'catering' | 'trade'

/** Invented unions at invented addresses in the district; the coordinates are gcj02. None is a key union of the plan. */
export const unions: Record<UnionKey, DemoUnion> = {
  town: { name: '演示河湾镇总工会', kind: 'township', parent: null, places: [['演示河湾镇政府院内', 40.9318, 117.9702]] },
  school: { name: '演示第三小学工会', kind: 'institution', parent: null, places: [['演示第三小学', 40.9786, 117.9468]] },
  logistics: { name: '演示物流园区工会联合会', kind: 'regional', parent: null, places: [['演示物流园区', 40.9523, 117.9176], ['演示物流园区北门', 40.9561, 117.9159]] },
  heating: { name: '演示热力公司工会', kind: 'enterprise', parent: null, places: [['演示热力公司', 40.9641, 117.9572]] },
  catering: { name: '演示餐饮行业工会联合会', kind: 'industrial', parent: null, places: [['演示餐饮行业工会', 40.9852, 117.9361]] },
  trade: { name: '演示商贸公司工会', kind: 'enterprise', parent: 'logistics', places: [['演示商贸公司', 40.9538, 117.9201]] },
}

export const unionId = (key: UnionKey): string => `demo_u_${key}`
