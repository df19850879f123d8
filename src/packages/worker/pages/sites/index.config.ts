export default definePageConfig({ navigationBarTitleText: '身边的服务阵地' })
