import { examples, procedures } from './examples'

describe.each(procedures)('%s', (_name, procedure, example) => {
  it('takes its good input', () => {
    expect(procedure.input.safeParse(example?.input)).toMatchObject({ success: true })
  })

  it('gives its good output, whole', () => {
    expect(procedure.output.parse(example?.output)).toEqual(example?.output)
  })

  it('refuses its bad input', () => {
    expect(example).toHaveProperty('bad')
    expect(procedure.input.safeParse(example?.bad)).toMatchObject({ success: false })
  })

  it('lets nothing leave that the contract does not name', () => {
    const answer = procedure.output.parse({ ...(example?.output as object), openid: 'oSecret', _id: 'x' })
    expect(answer).toEqual(example?.output)
  })
})

describe('examples', () => {
  it('exist for nothing that is no procedure', () => {
    const exampled = Object.entries(examples).flatMap(([context, ofContext]) => Object.keys(ofContext).map((name) => `${context}.${name}`))
    expect(exampled.sort()).toEqual(procedures.map(([name]) => name).sort())
  })
})
