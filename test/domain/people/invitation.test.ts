import { codeOf, type Invitation, type InvitationStanding, standingOf, typedCode } from '@/domain/people/invitation'

const now = '2026-06-16T01:41:00.000Z'
const open: Invitation = { role: 'cadre', personId: 'person-1', unionId: null, expiresAt: '2026-06-23T01:41:00.000Z', usedAt: null, revokedAt: null }
const newcomer = { id: 'newcomer', isOfRoster: false }
const named = { id: 'person-1', isBound: false, hasLeft: false }

describe('an invitation', () => {
  it.each<[string, Partial<Invitation>, Partial<typeof newcomer>, Partial<typeof named> | null, InvitationStanding]>([
    ['open for whoever is handed it', { personId: null }, {}, null, 'open'],
    ['open for the person it names', {}, {}, {}, 'open'],
    ['used by another', { usedAt: now, usedById: 'person-1' }, {}, { isBound: true }, 'used'],
    ['used by its holder', { usedAt: now, usedById: 'newcomer' }, {}, null, 'usedByYou'],
    ['used before it was kept by whom', { usedAt: now }, {}, null, 'used'],
    ['revoked', { revokedAt: now }, {}, {}, 'revoked'],
    ['too old at the very instant', { expiresAt: now }, {}, {}, 'expired'],
    ['used even when it is too old since', { usedAt: now, expiresAt: now }, {}, null, 'used'],
    ['for somebody else when its holder is another of the roster', {}, { isOfRoster: true }, {}, 'forSomebodyElse'],
    ['done when its holder is that person already', {}, { id: 'person-1', isOfRoster: true }, { isBound: true }, 'usedByYou'],
    ['bound elsewhere when that person uses another account', {}, {}, { isBound: true }, 'boundElsewhere'],
    ['closed when that person left', {}, {}, { hasLeft: true, isBound: true }, 'left'],
    ['open for one more role of somebody of the roster', { personId: null }, { isOfRoster: true }, null, 'open'],
  ])('is %s', (_title, invitation, holder, person, standing) => {
    expect(standingOf({ ...open, ...invitation }, { ...newcomer, ...holder }, person && { ...named, ...person }, now)).toBe(standing)
  })

  it.each([
    ['k7m2q x9rta', 'K7M2QX9RTA'],
    ['K7M2-QX9R-TA', 'K7M2QX9RTA'],
    ['packages/worker/pages/bind/index?scene=K7M2QX9RTA', 'K7M2QX9RTA'],
    ['https://example.org/?scene=K7M2QX9RTA&from=1', 'K7M2QX9RTA'],
  ])('has its code in %p', (text, code) => expect(typedCode(text)).toBe(code))

  it('has a code of ten signs that nobody mistakes for one another', () => {
    const codes = Array.from({ length: 200 }, (_none, i) => codeOf(Uint8Array.from({ length: 10 }, (_sign, j) => (i * 31 + j * 97) % 256)))
    for (const code of codes) expect(code).toMatch(/^[2-9A-HJ-NP-Z]{10}$/)
  })
})
