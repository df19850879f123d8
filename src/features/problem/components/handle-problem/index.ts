export { HandleProblem } from './handle-problem'
