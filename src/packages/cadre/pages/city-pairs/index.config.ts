export default definePageConfig({ navigationBarTitleText: '市总领导对口联系' })
