import { redirect } from 'next/navigation';
import { demandAdmin } from './demand-admin.ts';

export default async function OfficePage() {
  await demandAdmin();
  redirect('/admin/objections');
}
