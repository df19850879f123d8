import { longDay } from '@/src/lib/format'
import type { PersonChange, RosterRow } from '@/types/people/keeping.contract'
import { rolesText } from './role-words'

interface RosterWords {
  title: string
  sub?: string
  note?: string
  /** Only what is worth a look: nobody uses the app as this person yet, or they are gone. */
  tag?: string
}

/** 演示干部甲; 职员，职工服务中心; 干部、联络人. */
export const rosterWords = ({ name, duty, departments, roles, unions, isBound, leftOn }: RosterRow): RosterWords => {
  const place = [duty, departments.join('、')].filter(Boolean).join('，')
  const held = roles.some((role) => role !== 'worker') ? rolesText(roles) : ''
  const note = [held, unions.map((union) => union.name).join('、')].filter(Boolean).join('：')
  return {
    title: name ?? '空缺的岗位',
    ...(place && { sub: place }),
    ...(note && { note }),
    ...(leftOn ? { tag: `${longDay(leftOn)}离开` } : name !== null && !isBound ? { tag: '没绑定' } : {}),
  }
}

const changes: Record<PersonChange['change'], string> = {
  added: '加进名册', edited: '改了资料', roles: '改了角色', bound: '绑定了微信', account: '换了微信', left: '登记离开', standIn: '请人代办',
}

/** 演示办公室甲改了角色. */
export const changeWords = ({ change, byName }: Pick<PersonChange, 'change' | 'byName'>): string =>
  byName ? `${changes[change]}，${byName}办的` : changes[change]
