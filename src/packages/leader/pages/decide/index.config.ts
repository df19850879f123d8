export default definePageConfig({ navigationBarTitleText: '等您决定' })
