import { peopleMe } from './people/me.contract'
import { peopleRoster } from './people/roster.contract'

export { me, type Me } from './people/me.contract'
export { importKinds } from './people/roster.contract'

export const peopleContract = { ...peopleMe, ...peopleRoster }
