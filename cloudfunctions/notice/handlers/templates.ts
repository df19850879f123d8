import type { noticeContract } from '@/types/notice.contract'
import type { Handler } from '../../lib/serve'
import { progressTemplate } from '../templates'

export const templates: Handler<typeof noticeContract.templates> = async () => {
  const template = await progressTemplate()
  return { templateIds: template ? [template.templateId] : [] }
}
