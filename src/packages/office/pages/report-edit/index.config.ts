export default definePageConfig({ navigationBarTitleText: '写报告' })
