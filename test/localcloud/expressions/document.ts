/** An expression and what it is of the document below; undefined stands for a field that is left out. */
export type Row = readonly [expression: unknown, value: unknown]

/** What all the expressions are asked of. `zz` is missing in it. */
export const document = {
  _id: '1', n: 7, neg: -7, half: 2.5, f: -2.5, big: 2 ** 40, s: 'Hello', zh: '工会abc', nul: null, t: true,
  arr: [3, 1, 2], tags: ['a', 'b'], nested: [{ k: 'a', v: 1 }, { k: 'b', v: 2 }], rows: [{ k: 1, tags: ['s'] }, { k: 2 }],
  o: { a: 1, b: { c: 2 } }, d: new Date('2026-03-04T17:08:09.123Z'),
}
