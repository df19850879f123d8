import type { reviewContract } from '@/types/review.contract'
import type { Handler } from '../../lib/serve'
import { media as store } from '../stores'

export const media: Handler<typeof reviewContract.media> = (_context, { cursor }) => store.page({}, 'on', 'desc', cursor)
