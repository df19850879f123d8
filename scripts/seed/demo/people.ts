import type { Role } from '@/domain/people/role'
import type { UnionKey } from './unions'

/** Everybody who does anything in the demo. None of them is on the roster, and none of them owes a duty of the plan. */
export interface DemoPerson {
  name: string
  roles: Role[]
  duty: string
  departments: string[]
  /** The own union; null: 还没有工会. */
  union: UnionKey | null
  /** The union they chair. */
  chairs?: UnionKey
}

const worker = (name: string, union: UnionKey | null): DemoPerson => ({ name, roles: ['worker'], duty: '职工', departments: [], union })
const chair = (name: string, union: UnionKey): DemoPerson => ({ name, roles: ['worker', 'chair'], duty: '工会主席', departments: [], union, chairs: union })
const staff = (name: string, duty: string, department: string, ...roles: Role[]): DemoPerson => ({
  name, roles: ['worker', ...roles], duty, departments: [department], union: null,
})

const rights = '职工服务中心 权益保障和法律工作'
const grassroots = '职工服务中心 基层工作和女职工工作'
const economy = '职工服务中心 劳动和经济工作'
const publicity = '职工服务中心 组织和宣教工作'
const general = '综合业务科'

export const people = {
  worker1: worker('演示职工甲', 'school'),
  worker2: worker('演示职工乙', 'logistics'),
  worker3: worker('演示职工丙', 'heating'),
  worker4: worker('演示职工丁', null),
  worker5: worker('演示职工戊', 'catering'),
  worker6: worker('演示职工己', 'trade'),
  worker7: worker('演示职工庚', 'town'),
  chair1: chair('演示主席甲', 'school'),
  chair2: chair('演示主席乙', 'logistics'),
  cadre1: staff('演示干部甲', '职员', rights, 'cadre'),
  cadre2: staff('演示干部乙', '职员', grassroots, 'cadre'),
  contact1: staff('演示联络员甲', '职员', economy, 'cadre', 'contact'),
  office1: staff('演示办公室甲', '办公室副主任', general, 'cadre', 'office'),
  office2: staff('演示办公室乙', '办公室成员', general, 'office'),
  supervision1: staff('演示监督甲', '监督组牵头', general, 'cadre', 'supervision'),
  support1: staff('演示保障甲', '保障组牵头', rights, 'cadre', 'support'),
  publicity1: staff('演示宣传甲', '宣传组牵头', publicity, 'cadre', 'publicity'),
  leader1: staff('演示领导甲', '副主席', general, 'cadre', 'leader'),
  admin1: staff('演示管理员甲', '管理员', general, 'admin'),
} satisfies Record<string, DemoPerson>

export type PersonKey = keyof typeof people

export const personId = (key: PersonKey): string => `demo_${key}`
/** Whom the browser may play; in WeChat there is no such openid. */
export const openidOf = (key: PersonKey): string => `local_demo_${key}`
export const nameOf = (key: PersonKey): string => people[key].name
