export { TemplatePicker, type Template } from './template-picker'
