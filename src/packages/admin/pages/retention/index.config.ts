export default definePageConfig({ navigationBarTitleText: '到期清理' })
