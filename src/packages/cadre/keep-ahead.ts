import { useEffect } from 'react'
import { keepCards } from '@/src/features/liaison/api/keep-cards'
import { keepPlans } from '@/src/features/visit/kept-plans'
import { isOnline } from '@/src/platform/network'

const keep = async (): Promise<void> => {
  if (!(await isOnline())) return
  await keepCards()
  await keepPlans()
}

/** What is wanted where there is no network is fetched while there is one: once a day, by whichever of these pages is opened first. */
export const useKeepAhead = (): void => {
  useEffect(() => void keep().catch(() => undefined), [])
}
