import { type Query, useQuery } from '@/src/lib/use-query'
import { type Me, peopleMe } from '@/types/people/me.contract'

/** Who is at the phone. */
export const useMe = (): Query<Me> => useQuery(peopleMe.me, {})
