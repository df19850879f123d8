export default definePageConfig({ navigationBarTitleText: '换个身份' })
