import { AppError } from '@/domain/errors'
import { type KeptTemplate, mostTemplates, templateFault, templatesInForce } from '@/domain/problem/templates'
import type { settingsContract } from '@/types/settings.contract'
import { pseudonym } from '../../lib/ids'
import type { Handler } from '../../lib/serve'
import { changeSetting } from '../change'

const refused = (fault: string): AppError => new AppError('RULE_VIOLATED', undefined, { rule: 'replies', fault })

const told = ({ title, text, isRetired }: KeptTemplate): string => `${title}${isRetired ? '（不用了）' : ''}：${text}`

export const saveReply: Handler<typeof settingsContract.saveReply> = (context, { submissionId, version, id, ...words }) => {
  const template: KeptTemplate = { ...words, id: id ?? `r_${pseudonym('reply', context.openid, submissionId).slice(0, 20)}` }
  const fault = templateFault(template)
  if (fault) throw refused(fault)
  return changeSetting(context, 'replies', { submissionId, basedOn: version }, (held) => {
    const kept = held?.kept ?? []
    const standing = templatesInForce(kept)
    const before = standing.find((other) => other.id === template.id)
    if (id && !before) throw new AppError('NOT_FOUND')
    if (!before && standing.length >= mostTemplates) throw refused('many')
    if (before && JSON.stringify(before) === JSON.stringify({ ...before, ...template })) return null
    const others = kept.filter((other) => other.id !== template.id)
    const isAdded = kept.length > others.length
    return {
      set: { kept: isAdded ? kept.map((other) => (other.id === template.id ? template : other)) : [...kept, template] },
      from: before ? told(before) : null,
      to: told(template),
    }
  })
}
