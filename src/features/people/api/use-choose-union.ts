import { put } from '@/src/lib/query-store'
import { type Mutation, useMutation } from '@/src/lib/use-mutation'
import { keyOf } from '@/src/lib/use-query'
import type { Input, Output } from '@/types/contracts'

/** My union, from now on. */
export const useChooseUnion = (): Mutation<Input<'people.chooseUnion'>, Output<'people.chooseUnion'>> => {
  const { run, ...state } = useMutation('people.chooseUnion', [])
  return {
    ...state,
    run: async (input) => {
      const me = await run(input)
      if (me) put(keyOf('people.me', {}), me)
      return me
    },
  }
}
