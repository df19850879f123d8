import type { DataContract } from '@/types/data.contract'
import type { OperatorHandler } from '../../lib/operate'
import { inTransaction } from '../../lib/transaction'
import { saveProgressTemplate } from '../../settings/settings.repository'

export const saveTemplate: OperatorHandler<DataContract['saveTemplate']> = async (template) => {
  await inTransaction((t) => saveProgressTemplate(t, template))
  return { templateId: template.templateId }
}
