export default definePageConfig({ navigationBarTitleText: '名册里的人' })
