import { dayOf } from '@/domain/calendar/day'
import type { privacyContract } from '@/types/privacy.contract'
import type { Handler } from '../../lib/serve'

/** Whoever agreed before versions were kept has only the one in force. */
export const consents: Handler<typeof privacyContract.consents> = async ({ record }) => {
  const { consents: kept = [], consent } = record!
  const rows = kept.length > 0 ? kept : consent ? [{ policyVersion: consent.policyVersion, on: dayOf(consent.at) }] : []
  return { rows: [...rows].reverse() }
}
