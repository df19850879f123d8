import type { CommandType } from './problem.commands'
import { transitionOf } from './problem.transitions'
import { unfilledSlots } from './reply'
import { defaultTemplates } from './templates.defaults'
import type { State } from './vocabulary'

/** Where a template can stand, in the order of a line's life, and what the office reads there. */
export const replyPlaces = [
  { command: 'returnForMore', field: 'words', name: '退回补充' },
  { command: 'decline', field: 'words', name: '不予受理的理由' },
  { command: 'decline', field: 'turnTo', name: '不予受理，可以找谁' },
  { command: 'handUp', field: 'words', name: '交回区里' },
  { command: 'sendBack', field: 'words', name: '退回交办' },
  { command: 'requestExtension', field: 'words', name: '申请延期' },
  { command: 'decideExtension', field: 'words', name: '答复延期' },
  { command: 'requestPause', field: 'words', name: '申请暂停' },
  { command: 'resolve', field: 'words', name: '办结答复' },
  { command: 'proposeExplain', field: 'words', name: '解决不了的原因' },
  { command: 'proposeExplain', field: 'tried', name: '解决不了，试过什么' },
  { command: 'recordReply', field: 'words', name: '市总的答复' },
  { command: 'recordAttempt', field: 'words', name: '没联系上' },
] as const satisfies readonly { command: CommandType; field: 'words' | 'turnTo' | 'tried'; name: string }[]

/** The commands whose words have templates. */
export type ReplyCommand = (typeof replyPlaces)[number]['command']

/**
 * Words for what is written again and again (常用答复): plain, short, on the reader's side, with slots 〔…〕 for what only the writer
 * knows.
 */
export interface ReplyTemplate {
  id: string
  /** The command whose words it gives, and with it the states it is offered in. */
  command: ReplyCommand
  /** Which of the command's fields: most have one. */
  field: 'words' | 'turnTo' | 'tried'
  title: string
  text: string
}

/** As the office has it now; what is out of use is kept, but offered to nobody. */
export interface KeptTemplate extends ReplyTemplate { isRetired: boolean }

/** Slots that are filled from the line: `fillSlots(text, { … })`. */
export const knownSlots = ['编号', '事项', '单位', '承办人', '期限', '办结日期'] as const

export const mostTemplates = 80

const isAt = ({ command, field }: Pick<ReplyTemplate, 'command' | 'field'>) => (place: Pick<ReplyTemplate, 'command' | 'field'>): boolean =>
  place.command === command && place.field === field

/**
 * Why a template cannot be used: it stands nowhere; a slot of it has no name or is left half open, so that nobody could fill it; it
 * resolves a line and has no place for the day of the measure that was done.
 */
export const templateFault = (template: ReplyTemplate): 'noPlace' | 'slotBroken' | 'doneOnMissing' | null => {
  if (!replyPlaces.some(isAt(template))) return 'noPlace'
  const slots = unfilledSlots(template.text)
  if (slots.includes('')) return 'slotBroken'
  return template.command === 'resolve' && !slots.includes('办结日期') ? 'doneOnMissing' : null
}

/** What stands now: the office's wording in place of what it began with, and what it added, place by place. */
export const templatesInForce = (kept: readonly KeptTemplate[]): KeptTemplate[] => {
  const own = new Map(kept.map((template) => [template.id, template]))
  const begun = defaultTemplates.map((template) => own.get(template.id) ?? { ...template, isRetired: false })
  const added = kept.filter(({ id }) => !defaultTemplates.some((template) => template.id === id))
  return replyPlaces.flatMap((place) => [...begun, ...added].filter(isAt(place)))
}

/** The templates for one command, or for whatever may be done in a state. */
export const templatesFor = <T extends ReplyTemplate>({ state, command }: { state?: State; command?: CommandType }, templates: readonly T[]): T[] =>
  templates.filter(
    (one) => (command === undefined || one.command === command) && (state === undefined || (transitionOf(one.command).from ?? []).includes(state)),
  )
