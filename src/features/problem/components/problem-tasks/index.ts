export { hasMainTask, MainTask } from './main-task'
export { TaskSheets } from './task-sheets'
