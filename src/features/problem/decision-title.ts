import { type DecisionKind, decisionKinds, decisionWords } from '@/domain/problem/decisions'

const isKind = (kind: string): kind is DecisionKind => (decisionKinds as readonly string[]).includes(kind)

/** What waits; a kind that only a newer version knows is told as 等决定. */
export const decisionTitle = (kind: string): string => (isKind(kind) ? decisionWords[kind] : '等决定')

export const decisionKind = (kind: string): DecisionKind | undefined => (isKind(kind) ? kind : undefined)
