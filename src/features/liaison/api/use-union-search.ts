import { useEffect, useState } from 'react'
import { type List, useList } from '@/src/lib/use-list'
import type { UnionRow } from '@/types/liaison.contract'
import { liaisonUnions } from '@/types/liaison/unions.contract'

const pauseMs = 300

/** Unions by part of their name; all of them while nothing is typed. Asks when the typing pauses. */
export const useUnionSearch = (words: string): List<UnionRow> => {
  const wanted = words.trim()
  const [asked, setAsked] = useState(wanted)
  useEffect(() => {
    const timer = setTimeout(() => setAsked(wanted), pauseMs)
    return () => clearTimeout(timer)
  }, [wanted])
  return useList(liaisonUnions.searchUnions, { words: asked })
}
