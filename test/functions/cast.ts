import { type Person, type World, startWorld } from '../support/world'

/** The people most stories need. */
export interface Cast {
  world: World
  worker: Person
  otherWorker: Person
  office: Person
  owner: Person
  coOwner: Person
  leader: Person
  supervisor: Person
  chair: Person
  union: { id: string; name: string }
}

export const castOf = async (at?: string): Promise<Cast> => {
  const world = await startWorld(at)
  const union = await world.union({ name: '演示第三小学工会' })
  return {
    world,
    union,
    worker: await world.person({ openid: 'o_worker', name: '演示职工甲' }),
    otherWorker: await world.person({ openid: 'o_other', name: '演示职工乙' }),
    office: await world.person({ openid: 'o_office', name: '演示办公室甲', roles: ['office', 'cadre'] }),
    owner: await world.person({ openid: 'o_owner', name: '演示干部甲', roles: ['cadre'], departments: ['职工服务中心 权益保障和法律工作'] }),
    coOwner: await world.person({ openid: 'o_coowner', name: '演示干部乙', roles: ['cadre', 'contact'] }),
    leader: await world.person({ openid: 'o_leader', name: '演示领导甲', roles: ['leader'] }),
    supervisor: await world.person({ openid: 'o_supervisor', name: '演示监督甲', roles: ['supervision', 'cadre'] }),
    chair: await world.person({ openid: 'o_chair', name: '演示主席甲', roles: ['chair'], unionIds: [union.id] }),
  }
}
