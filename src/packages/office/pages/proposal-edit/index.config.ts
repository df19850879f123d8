export default definePageConfig({ navigationBarTitleText: '起草对策建议' })
