import type { reviewContract } from '@/types/review.contract'
import type { Handler } from '../../lib/serve'
import { upwards as store } from '../stores'

export const upwards: Handler<typeof reviewContract.upwards> = (_context, { cursor }) => store.page({}, 'on', 'desc', cursor)
