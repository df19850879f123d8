export { MyProblem } from './my-problem'
