import { sendFromNowOn } from '@/src/features/visit/api/use-send-waiting'

/** Not a page: what the app fetches when something waits, so that it goes out whatever page is in front. */
sendFromNowOn()
