import type { Examples } from '../rpc'
import type { CityPairView, liaisonCity } from './city.contract'

const pair: CityPairView = {
  id: 'city-pair-01', version: 1, leaderName: '演示市领导甲', leaderDuty: '市总工会副主席', union: { id: 'union-19ab', name: '演示乡镇总工会' }, fromOn: '2026-01-01', toOn: null, endReason: null,
}
const submissionId = 'city-pair-2026-06-16'

export const cityExamples = {
  cityPairs: { input: { unionId: 'union-19ab' }, output: { rows: [pair], nextCursor: null }, bad: { cursor: 5 } },
  saveCityPair: {
    input: { submissionId, leaderName: pair.leaderName, leaderDuty: pair.leaderDuty, unionId: 'union-19ab', fromOn: pair.fromOn },
    output: pair,
    bad: { submissionId, leaderName: pair.leaderName, fromOn: pair.fromOn },
  },
  endCityPair: {
    input: { submissionId, id: pair.id, version: 1, toOn: '2026-06-30', reason: '工作调整' },
    output: { ...pair, version: 2, toOn: '2026-06-30', endReason: '工作调整' },
    bad: { submissionId, id: pair.id, toOn: '2026-06-30' },
  },
} satisfies Examples<typeof liaisonCity>
