import { expect, type Locator, type Page } from '@playwright/test';
import type { Locale, Messages } from '#messages/messages.ts';
import { wordsIn } from '#messages/words.ts';

/** A way of going through the pages; every journey is walked in each of them. */
export interface Way {
  readonly locale: Locale;
  readonly width: number;
  readonly hasScripts: boolean;
  readonly usesKeyboardAlone: boolean;
}

export const WAYS: readonly Way[] = [
  { locale: 'en', width: 1280, hasScripts: true, usesKeyboardAlone: false },
  { locale: 'de', width: 390, hasScripts: false, usesKeyboardAlone: false },
  { locale: 'da', width: 1280, hasScripts: true, usesKeyboardAlone: true },
];

export function nameOfWay({ locale, width, hasScripts, usesKeyboardAlone }: Way): string {
  const how = usesKeyboardAlone ? 'by keyboard alone' : hasScripts ? 'by hand' : 'without scripts';
  return `in ${locale}, ${width} pixels wide, ${how}`;
}

/** What Playwright's `test.use` wants for a way. */
export function optionsOf({ locale, width, hasScripts }: Way) {
  const tags = { en: 'en-GB', de: 'de-DE', da: 'da-DK' } as const;
  return {
    locale: tags[locale],
    viewport: { width, height: 900 },
    javaScriptEnabled: hasScripts,
  };
}

const MOST_TABS = 200;

/** Somebody at a page, with a mouse or with the keyboard alone. */
export class Walker {
  readonly page: Page;
  readonly words: Messages;
  readonly #usesKeyboard: boolean;

  constructor(page: Page, { locale, usesKeyboardAlone }: Way) {
    this.page = page;
    this.words = wordsIn(locale);
    this.#usesKeyboard = usesKeyboardAlone;
  }

  async press(target: Locator): Promise<void> {
    if (!this.#usesKeyboard) return target.click();
    await this.#reach(target);
    await this.page.keyboard.press('Enter');
  }

  async tick(target: Locator): Promise<void> {
    if (!this.#usesKeyboard) return target.check();
    await this.#reach(target);
    await this.page.keyboard.press('Space');
    await expect(target).toBeChecked();
  }

  async write(target: Locator, text: string): Promise<void> {
    if (!this.#usesKeyboard) return target.fill(text);
    await this.#reach(target);
    await this.page.keyboard.type(text);
  }

  /** The tabulator, from wherever the focus is, until it is there. */
  async #reach(target: Locator): Promise<void> {
    await expect(target).toBeVisible();
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`no tabulator reaches ${target}`);
  }
}
