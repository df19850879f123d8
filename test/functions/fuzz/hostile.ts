import fc from 'fast-check'

/** What somebody sends who wants to see what happens. As JSON, because that is how it comes. */
const texts: readonly string[] = [
  '', ' ', '\u0000', '\u200b\u200b\u200b', '\u202e反的\u202c', '\u2066\u2069', '\ufeff', '👩‍👩‍👧‍👦🏳️‍🌈', '\ud800', 'é', '=1+1', '@SUM(A1)', '+cmd|\' /C calc\'!A0', '-2+3',
  '\t=HYPERLINK("http://x")', '$where', '$gt', '__proto__', 'constructor', '../../etc/passwd', 'cloud://x/../../y', '<script>alert(1)</script>', "' OR 1=1 --", '{{7*7}}', '%00', 'null',
  'undefined', 'NaN', '2026-02-31', '9999-99-99', '0000-00-00', '2026-06-16T25:61:61.999Z', 'x'.repeat(60_000), '长'.repeat(15_000), '\n'.repeat(5000),
]

const objects: readonly string[] = [
  '{"$gt":""}', '{"$ne":null}', '{"$where":"sleep(1000)"}', '{"$regex":".*"}', '{"$in":["a"]}', '{"$set":{"roles":["admin"]}}', '{"$inc":1}', '{"__proto__":{"roles":["admin"]}}',
  '{"constructor":{"prototype":{"isAdmin":true}}}', '{"toString":1}', '{"length":1e9}', '{"a":{"b":{"c":{"d":{"e":{"f":{}}}}}}}', '[]', '[[[[[[]]]]]]', '[null]', '{}',
  '{"_internalType":"x","operator":"gt","operands":[1]}', '{"$date":"2026-06-16"}', '{"type":"Point","coordinates":[0,0]}',
]

const numbers: readonly unknown[] = [0, -1, 1.5, 1e308, -1e308, 2 ** 53, -(2 ** 53), null, true, false]

const hostile: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(...texts), fc.constantFrom(...objects).map((text) => JSON.parse(text) as unknown), fc.constantFrom(...numbers), fc.jsonValue({ maxDepth: 3 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
)

type Path = (string | number)[]

/** Every place in a value, the whole of it among them. */
const places = (value: unknown, at: Path = []): Path[] =>
  typeof value === 'object' && value !== null ? [at, ...Object.entries(value).flatMap(([key, inner]) => places(inner, [...at, key]))] : [at]

const replaced = (value: unknown, [key, ...rest]: Path, by: unknown): unknown => {
  if (key === undefined) return by
  if (Array.isArray(value)) return value.map((inner, i) => (String(i) === String(key) ? replaced(inner, rest, by) : (inner as unknown)))
  return { ...(value as object), [key]: replaced((value as Record<string, unknown>)[key], rest, by) }
}

/** A good input with something hostile in one or two of its places or beside them; sometimes nothing but it. */
export const inputsLike = (good: unknown): fc.Arbitrary<unknown> => {
  const spots = places(good)
  const spot = fc.constantFrom(...spots)
  const once = fc.tuple(spot, hostile).map(([at, by]) => replaced(good, at, by))
  const twice = fc.tuple(spot, hostile, spot, hostile).map(([a, x, b, y]) => {
    const first = replaced(good, a, x)
    return places(first).some((one) => one.join() === b.join()) ? replaced(first, b, y) : first
  })
  const beside = fc.tuple(fc.constantFrom('openid', 'roles', '$where', '__proto__', 'actor', 'personId', '_id'), hostile).map(([key, by]) =>
    typeof good === 'object' ? (JSON.parse(JSON.stringify(good).replace(/^\{/, `{${JSON.stringify(key)}:${JSON.stringify(by) ?? 'null'},`).replace(/,\}$/, '}')) as unknown) : by)
  return fc.oneof({ weight: 5, arbitrary: once }, { weight: 2, arbitrary: twice }, { weight: 1, arbitrary: beside }, { weight: 1, arbitrary: hostile }, { weight: 1, arbitrary: fc.constant(good) })
}
