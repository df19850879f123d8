export default definePageConfig({ navigationBarTitleText: '对策建议' })
