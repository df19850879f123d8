import type { Audit } from '../audit'
import type { Clock } from '../clock'
import { invalidParameter } from '../errors'
import type { Fault, Faults } from '../faults'
import type { Codes } from '../openapi/codes'
import type { SubscribeMessages } from '../openapi/subscribe-message'
import type { Tickets } from '../openapi/tickets'
import { answerJson, readJson } from './answer'
import type { Routes } from './server'

const MAX_BODY_BYTES = 64 * 1024

interface Controlled {
  clock: Clock
  faults: Faults
  audit: Audit
  messages: SubscribeMessages
  tickets: Tickets
  codes: Codes
}

/** The levers of tests and tools: clock, faults, audit, messages, and what WeChat's client would hand out. */
export function controlRoutes({ clock, faults, audit, messages, tickets, codes }: Controlled): Routes {
  return {
    'GET /clock': ({ response }) => answerJson(response, 200, { offsetMs: clock.offsetMs, now: clock.now() }),
    'POST /clock': async ({ request, response }) => {
      const { offsetMs } = (await readJson(request, MAX_BODY_BYTES)) as { offsetMs?: unknown }
      if (typeof offsetMs !== 'number' || !Number.isFinite(offsetMs)) throw invalidParameter('offsetMs must be a number of milliseconds')
      clock.shift(offsetMs)
      answerJson(response, 200, { offsetMs, now: clock.now() })
    },
    'GET /faults': ({ response }) => answerJson(response, 200, { faults: faults.list() }),
    'POST /faults': async ({ request, response }) => {
      const fault = (await readJson(request, MAX_BODY_BYTES)) as Fault | null
      if (fault === null || Object.keys(fault).length === 0) faults.clear()
      else faults.add(checkedFault(fault))
      answerJson(response, 200, { faults: faults.list() })
    },
    'DELETE /faults': ({ response }) => {
      faults.clear()
      answerJson(response, 200, { faults: [] })
    },
    'GET /audit': ({ response }) => answerJson(response, 200, { queries: audit.list() }),
    'DELETE /audit': ({ response }) => {
      audit.clear()
      answerJson(response, 200, { queries: [] })
    },
    'GET /tickets': ({ response }) => answerJson(response, 200, { tickets: tickets.list() }),
    'POST /tickets': async ({ request, response }) => {
      const { openid, templateId, count } = (await readJson(request, MAX_BODY_BYTES)) as { openid?: unknown; templateId?: unknown; count?: number }
      tickets.accept(String(openid ?? ''), String(templateId ?? ''), count)
      answerJson(response, 200, { tickets: tickets.list() })
    },
    'POST /phone-codes': async ({ request, response }) => {
      const { phoneNumber } = (await readJson(request, MAX_BODY_BYTES)) as { phoneNumber?: unknown }
      if (typeof phoneNumber !== 'string' || !/^\+?\d{5,20}$/.test(phoneNumber)) throw invalidParameter('phoneNumber must be a telephone number')
      answerJson(response, 200, { code: codes.phoneCode(phoneNumber) })
    },
    'POST /open-data': async ({ request, response }) => {
      answerJson(response, 200, { cloudID: codes.cloudId((await readJson(request, MAX_BODY_BYTES)) as Record<string, unknown>) })
    },
    'GET /messages': ({ response }) => answerJson(response, 200, { messages: messages.list(1000) }),
  }
}

/** Throws INVALID_PARAM for a fault that makes no sense. */
export function checkedFault(fault: Fault): Fault {
  const { rate = 1, delayMs = 0 } = fault
  if (typeof rate !== 'number' || !(rate >= 0 && rate <= 1)) throw invalidParameter('rate must lie between 0 and 1')
  if (typeof delayMs !== 'number' || !(delayMs >= 0)) throw invalidParameter('delayMs must be zero or more')
  if (fault.code === undefined && !fault.drop && delayMs === 0) throw invalidParameter('a fault needs a code, a delayMs or a drop')
  return fault
}
