export default definePageConfig({ navigationBarTitleText: '干部作风' })
