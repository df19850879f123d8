import { type Assignees, firstChoices, peopleOf } from '@/src/features/problem/handlers'

const assignees: Assignees = {
  people: [
    { personId: 'p_01', name: '演示干部甲', department: '职工服务中心 权益保障和法律工作', isSuggested: true },
    { personId: 'p_02', name: '演示干部乙', department: '综合业务科', isSuggested: false },
    { personId: 'p_03', name: '演示干部丙', department: '职工服务中心 组织和宣教工作', isSuggested: false },
  ],
  unions: [],
  outside: [],
}
const namesOf = (candidates: { handler: { name: string } }[]): string[] => candidates.map(({ handler }) => handler.name)

describe('who could take a line', () => {
  it('puts those first whose department fits', () => {
    const people = peopleOf(assignees, 'pay', 'pay')
    expect(people.map(({ handler, isSuggested }) => [handler.name, isSuggested])).toEqual([
      ['演示干部甲', true], ['演示干部乙', false], ['演示干部丙', false],
    ])
  })

  it('follows a correction of the category', () => {
    const people = peopleOf(assignees, 'culture', 'pay')
    expect(namesOf(people.filter(({ isSuggested }) => isSuggested))).toEqual(['演示干部丙'])
    expect(namesOf(people)[0]).toBe('演示干部丙')
  })

  it('shows two at once, and whoever was chosen besides stands on top', () => {
    const people = peopleOf(assignees, 'pay', 'pay')
    expect(namesOf(firstChoices(people, undefined))).toEqual(['演示干部甲', '演示干部乙'])
    expect(namesOf(firstChoices(people, people[2]!.handler))).toEqual(['演示干部丙', '演示干部甲'])
    expect(firstChoices(people, { kind: 'outside', name: '演示供水公司' })[0]).toEqual({
      handler: { kind: 'outside', name: '演示供水公司' }, note: '外单位', isSuggested: false,
    })
  })

  it('shows everybody who fits, when there are several', () => {
    const several = { ...assignees, people: assignees.people.map((person) => ({ ...person, isSuggested: true })) }
    expect(firstChoices(peopleOf(several, 'pay', 'pay'), undefined)).toHaveLength(3)
  })
})
