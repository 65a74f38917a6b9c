import { z } from 'zod';

/** Somebody of the privacy office, by the name their sign-in gives them (an e-mail address). */
export interface AdminSetting {
  readonly name: string;
  readonly role: 'officer' | 'auditor' | 'publisher';
}

const ENTRY = /^([^\s,=]+)=(officer|auditor|publisher)$/;

/** `ida@example.org=officer,max@example.org=auditor` */
export const adminsShape = z.string().transform((text, context): AdminSetting[] => {
  const admins: AdminSetting[] = [];
  for (const entry of text.split(',').map((part) => part.trim())) {
    const [, name, role] = ENTRY.exec(entry) ?? [];
    if (name === undefined || admins.some((admin) => admin.name === name)) {
      const message = `wants NAME=ROLE, comma-separated, each name once; ROLE is officer, auditor or publisher (found "${entry}")`;
      context.addIssue({ code: 'custom', message });
      return z.NEVER;
    }
    admins.push({ name: name.toLowerCase(), role: role as AdminSetting['role'] });
  }
  return admins;
});
