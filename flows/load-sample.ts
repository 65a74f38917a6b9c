import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NoticeVersion } from '#rules/notice.ts';
import type { Actor } from './actor.ts';
import type { House } from './house.ts';
import { noticeDocumentSchema, ruleVersionOf } from './notice-document.ts';
import { publishNotice } from './publish-notice.ts';
import { type SamplePerson, sampleEvents } from './sample-people.ts';
import { takeDirectoryEvents } from './take-directory-events.ts';

const actor: Actor = { kind: 'system', name: 'sample' };

/**
 * Publishes the sample register's notices and tells of its people, from the files in `folder`. What is
 * there already stays as it is, so it runs at each start. Throws where the register is not in order.
 */
export async function loadSample(house: House, folder = 'register'): Promise<void> {
  const notices: NoticeVersion[] = [];
  for (const file of readdirSync(join(folder, 'notices')).sort()) {
    notices.push(await publish(house, join(folder, 'notices', file)));
  }
  const people: SamplePerson[] = JSON.parse(readFileSync(join(folder, 'people.json'), 'utf8'));
  const events = sampleEvents(people, notices);
  const { results } = await takeDirectoryEvents(house, actor, events);
  const place = results.findIndex((result) => result.kind === 'rejected');
  if (place >= 0) {
    const told = JSON.stringify({ event: events[place]?.id, ...results[place] });
    throw new Error(`the sample's people are not in order: ${told}`);
  }
}

async function publish(house: House, file: string): Promise<NoticeVersion> {
  const document: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const published = await publishNotice(house, actor, document);
  if (published.kind !== 'published') {
    throw new Error(`${file} cannot be published: ${JSON.stringify(published)}`);
  }
  const notice = noticeDocumentSchema.parse(document);
  return ruleVersionOf({ ...notice, publishedAt: notice.publishedAt ?? house.now() });
}
