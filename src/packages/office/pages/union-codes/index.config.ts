export default definePageConfig({ navigationBarTitleText: '打印走访码' })
