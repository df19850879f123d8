export default definePageConfig({ navigationBarTitleText: '隐私和导出' })
