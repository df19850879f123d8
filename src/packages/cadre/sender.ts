import { keepCards } from '@/src/features/liaison/api/keep-cards'
import { sendFromNowOn } from '@/src/features/visit/api/use-send-waiting'
import { keepPlans } from '@/src/features/visit/kept-plans'
import { onForeground } from '@/src/platform/lifecycle'
import { isOnline } from '@/src/platform/network'

/** What is wanted where there is no network is fetched while there is one; what fails now is fetched when the app next comes to the front. */
const keep = async (): Promise<void> => {
  if (!(await isOnline())) return
  await keepCards()
  await keepPlans()
}
const keepNow = (): void => void keep().catch(() => undefined)

/** Not a page: what the app fetches when something waits, or for whoever goes out, so that it goes out whatever page is in front. */
sendFromNowOn()
keepNow()
onForeground(keepNow)
