export { StaffPicker, type StaffChoice } from './staff-picker'
