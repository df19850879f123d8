import { put } from '@/src/lib/query-store'
import { type Mutation, useMutation } from '@/src/lib/use-mutation'
import { keyOf } from '@/src/lib/use-query'
import type { Input, Output } from '@/types/contracts'
import { peopleMe } from '@/types/people/me.contract'

/** My union, from now on. */
export const useChooseUnion = (): Mutation<Input<'people.chooseUnion'>, Output<'people.chooseUnion'>> => {
  const { run, ...state } = useMutation(peopleMe.chooseUnion, [])
  return {
    ...state,
    run: async (input) => {
      const me = await run(input)
      if (me) put(keyOf(peopleMe.me, {}), me)
      return me
    },
  }
}
