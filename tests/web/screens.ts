import { mkdirSync } from 'node:fs';
import { type Browser, chromium, type Page } from '@playwright/test';
import bundledChromium from '@sparticuz/chromium';
import { Portal } from '#tests/support/portal.ts';
import { walkOwnPlace } from './own-screen-walk.ts';
import { walkOffice, walkOpenPages, walkRiver } from './screen-walks.ts';

/** `npm run screens`: pictures of every page for docs/screens, in the widths and lights that people have. */
const FOLDER = 'docs/screens';

interface View {
  readonly name: string;
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
  readonly locale: string;
  /** The subjects that are kept; all where left out. */
  readonly only?: readonly string[];
}

/** Whose own place each view shows. */
const OWN: Readonly<Record<string, string>> = {
  wide: 'mia@example.org',
  phone: 'liam@example.org',
  dark: 'freja@example.org',
};

const DARK = [
  'overview',
  'notice',
  'object-again',
  'received',
  'confirmed',
  'office-objection',
  'own-place-protected',
  'own-question',
];

const VIEWS: readonly View[] = [
  { name: 'wide', width: 1280, colorScheme: 'light', locale: 'en-GB' },
  { name: 'phone', width: 390, colorScheme: 'light', locale: 'de-DE' },
  { name: 'dark', width: 1280, colorScheme: 'dark', locale: 'da-DK', only: DARK },
];

mkdirSync(FOLDER, { recursive: true });
const portal = await Portal.start();
const executablePath = process.env.CHROME ?? (await bundledChromium.executablePath());
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-zygote'],
});
try {
  for (const view of VIEWS) await walk(browser, view);
} finally {
  await browser.close();
  await portal.stop();
}

async function walk(browser: Browser, view: View): Promise<void> {
  const { name, width, colorScheme, locale, only } = view;
  const context = await browser.newContext({
    baseURL: portal.url,
    viewport: { width, height: 900 },
    colorScheme,
    locale,
  });
  const page = await context.newPage();
  const take = async (subject: string) => {
    if (only && !only.includes(subject)) return;
    await picture(page, `${FOLDER}/${subject}-${name}.jpg`);
  };
  await walkOpenPages(page, take);
  await walkRiver(page, take, `${name}@example.org`);
  await walkOwnPlace(page, take, OWN[name] ?? 'mia@example.org');
  await context.clearCookies();
  await walkOffice(page, take);
  await context.close();
}

async function picture(page: Page, path: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path, fullPage: true, type: 'jpeg', quality: 62 });
  process.stdout.write(`${path}\n`);
}
