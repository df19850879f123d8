import { peopleApplications } from './people/applications.contract'
import { peopleInvitations } from './people/invitations.contract'
import { peopleKeeping } from './people/keeping.contract'
import { peopleMe } from './people/me.contract'
import { peopleRoster } from './people/roster.contract'
import { peopleStanding } from './people/standing.contract'

export { me, type Me } from './people/me.contract'
export { importKinds } from './people/roster.contract'

export const peopleContract = { ...peopleMe, ...peopleRoster, ...peopleInvitations, ...peopleApplications, ...peopleKeeping, ...peopleStanding }
