import fc from 'fast-check'
import { changedRoles, heldRoles, mayGrant } from '@/domain/people/granting'
import { codeOf, invitationState, typedCode } from '@/domain/people/invitation'
import { mayBeLent } from '@/domain/people/acting'
import { isInForce, lentRoles } from '@/domain/people/standIn'
import { roles } from '@/domain/people/role'

describe('granting', () => {
  it.each([
    ['office', ['worker', 'chair', 'cadre', 'contact', 'publicity', 'support']],
    ['admin', [...roles]],
    ['leader', []], ['supervision', []], ['cadre', []], ['chair', []], ['worker', []],
  ] as const)('%s hands out %j', (granter, granted) => {
    expect(roles.filter((role) => mayGrant([granter], role))).toEqual(granted)
  })

  it('names what was given and what was taken', () => {
    expect(changedRoles(['worker', 'cadre', 'office'], ['cadre', 'chair'])).toEqual(['chair', 'office'])
    expect(heldRoles(['office', 'chair'])).toEqual(['worker', 'chair', 'office'])
  })
})

describe('a code', () => {
  it('has ten signs that nobody mistakes, and is the same however it is typed', () => {
    fc.assert(fc.property(fc.uint8Array({ minLength: 10, maxLength: 40 }), (bytes) => {
      const code = codeOf(bytes)
      expect(code).toMatch(/^[2-9A-HJ-NP-Z]{10}$/)
      expect(typedCode(` ${code.slice(0, 5).toLowerCase()} - ${code.slice(5)}\u200b`)).toBe(code)
    }))
  })

  it('is open until it is used, revoked or too old', () => {
    const open = { role: 'chair' as const, personId: null, unionId: null, expiresAt: '2026-06-17T00:00:00.000Z', usedAt: null, revokedAt: null }
    const at = '2026-06-16T00:00:00.000Z'
    expect([open, { ...open, usedAt: at }, { ...open, revokedAt: at }].map((one) => invitationState(one, at))).toEqual(['open', 'used', 'revoked'])
    expect(invitationState(open, open.expiresAt)).toBe('expired')
  })
})

describe('what is lent', () => {
  it('is never the keeping of the roster, nor anything of one’s own', () => {
    expect(lentRoles(['worker', 'leader', 'admin'])).toEqual(['worker', 'leader'])
    expect(['people.setRoles', 'privacy.closeAccount', 'notice.inbox', 'audit.list', 'settings.save', 'content.decide'].some((name) => mayBeLent(name, true))).toBe(false)
    expect(['problem.submit', 'problem.mine', 'problem.answer', 'problem.follow', 'problem.receipt'].some((name) => mayBeLent(name, false))).toBe(false)
    expect([mayBeLent('people.me', false), mayBeLent('problem.sign', false), mayBeLent('problem.assign', true), mayBeLent('visit.checkIn', true)]).toEqual([true, true, true, false])
  })

  it('holds on its first and its last day', () => {
    const given = { forId: 'a', deputyId: 'b', fromOn: '2026-06-16', toOn: '2026-06-17', endedOn: null }
    expect(['2026-06-15', '2026-06-16', '2026-06-17', '2026-06-18'].map((on) => isInForce(given, on))).toEqual([false, true, true, false])
  })
})
