export default definePageConfig({ navigationBarTitleText: '报告', enableShareAppMessage: true })
