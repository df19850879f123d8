import type { Category } from '@/domain/problem/vocabulary'
import type { ProposalState } from '@/domain/proposal/proposal'
import { type List, useList } from '@/src/lib/use-list'
import { type Query, useQuery } from '@/src/lib/use-query'
import type { OutputOf } from '@/types/rpc'
import { proposalDrafting } from '@/types/proposal/drafting.contract'
import { proposalFollowing } from '@/types/proposal/following.contract'
import type { DrawnLine, ProposalRow, ProposalView } from '@/types/proposal/proposal.views'

export type ToldProposal = OutputOf<typeof proposalFollowing.ofProblem>['rows'][number]

/** What is looked for: lines of a time, of one kind or any. */
export interface Sought { category?: Category; from: string; to: string }

export const useProposals = (isAsked: boolean, state: ProposalState | undefined): List<ProposalRow> =>
  useList(proposalFollowing.list, isAsked ? { ...(state && { state }) } : undefined)

export const useProposal = (id: string | undefined): Query<ProposalView> => useQuery(proposalFollowing.get, id === undefined ? undefined : { id })

export const useSuggestions = (sought: Sought | undefined): Query<OutputOf<typeof proposalDrafting.suggest>> => useQuery(proposalDrafting.suggest, sought)

export const useCandidates = (sought: Sought | undefined, words: string | undefined): List<DrawnLine> =>
  useList(proposalDrafting.candidates, sought && { ...sought, ...(words && { words }) })

/** What was made of the reporter's line. */
export const useToldProposals = (problemId: string): List<ToldProposal> => useList(proposalFollowing.ofProblem, { problemId })
