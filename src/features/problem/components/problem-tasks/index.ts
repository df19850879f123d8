export { hasMainTask, MainTask } from './main-task'
export { OtherTasks } from './other-tasks'
export { TaskSheets } from './task-sheets'
