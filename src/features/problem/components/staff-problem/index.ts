export { StaffProblem } from './staff-problem'
