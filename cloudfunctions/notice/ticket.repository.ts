import { _, db } from '../lib/cloud'
import { randomId } from '../lib/ids'

/** One accepted subscription of WeChat: good for one message of one template. */
interface TicketDocument {
  _id: string
  personId: string
  templateId: string
  isSpent: boolean
}

const tickets = () => db.collection('tickets')

export const keepTicket = async (personId: string, templateId: string): Promise<void> => {
  await tickets().add({ data: { _id: randomId(), personId, templateId, isSpent: false } satisfies TicketDocument })
}

/** Under which ids somebody may have accepted: what they accepted before they were bound is good still, for it is the account's. */
export type TicketHolder = readonly string[]

/** Takes one ticket for good; false when the person has none left. Two takers never get the same one. */
export const spendTicket = async (holder: TicketHolder, templateId: string): Promise<boolean> => {
  for (;;) {
    const { data } = await tickets().where({ personId: _.in([...holder]), templateId, isSpent: false }).limit(1).get()
    const ticket = data[0] as TicketDocument | undefined
    if (!ticket) return false
    const { stats } = (await tickets().where({ _id: ticket._id, isSpent: false }).update({ data: { isSpent: true } })) as {
      stats: { updated: number }
    }
    if (stats.updated > 0) return true
  }
}

/** How many the person has left, of all templates, up to 1,000. */
export const findTickets = async (holder: TicketHolder): Promise<number> => {
  const { data } = await tickets().where({ personId: _.in([...holder]), isSpent: false }).field({ _id: true }).limit(1000).get()
  return data.length
}

/** How many of a template are left, up to ten. */
export const countTickets = async (holder: TicketHolder, templateId: string): Promise<number> => {
  const { data } = await tickets().where({ personId: _.in([...holder]), templateId, isSpent: false }).field({ _id: true }).limit(10).get()
  return data.length
}
