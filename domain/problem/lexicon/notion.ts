/**
 * What workers call the same thing: each line is one notion, with how much it tells (3 names a matter, 2 its subject, 1 only
 * what happened to it). Plain words; the longest match counts, a text holds a notion once, and a word stands in one notion
 * only. `…` in a word bears up to four characters: 没…合同 reads 没签过合同, too. A notion is known by its first word, which is
 * stored with every report: that word may not change, and a report finds a new word only after its own next change.
 */
export type Notion = readonly [weight: 1 | 2 | 3, words: string]
