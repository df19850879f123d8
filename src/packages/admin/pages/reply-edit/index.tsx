import { ReplyEdit } from '@/src/features/settings/components/reply-edit'
import { useParams } from '@/src/lib/use-params'

export default function ReplyEditPage() {
  return <ReplyEdit {...useParams('replyEdit')} />
}
