import type { CommandType } from './problem.commands'
import { transitionOf } from './problem.transitions'
import { unfilledSlots } from './reply'
import { replyPlaces, type ReplyTemplate } from './reply.places'
import { defaultTemplates } from './templates.defaults'
import type { State } from './vocabulary'

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
