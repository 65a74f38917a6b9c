import { z } from 'zod';

const line = z.string().min(1).max(400);
const lines = z.array(line).max(20);

/** One language's words of a notice. `names` gives words to products and categories the portal has none for. */
const noticeTextsSchema = z.strictObject({
  title: z.string().min(1).max(60),
  short: z.string().min(1).max(160),
  aim: line,
  how: z.string().min(1).max(1200),
  objecting: line,
  switchOff: line,
  features: lines,
  examples: lines,
  recipients: lines,
  notUsed: lines,
  remarks: lines,
  names: z.record(z.string(), z.string().min(1).max(60)).optional(),
});

/** Where people meet what the purpose makes: `as` is ads, feed, assistant, creative_tools, messages or another plain word. */
const placeSchema = z.strictObject({
  as: z.string().min(1).max(60),
  products: z.array(z.string().min(1).max(60)).min(1).max(50),
});

/**
 * What a notice tells people, beside the rule part that decides. All of it may be left out, so that a
 * bare rule part can be published; a page then shows what the rules alone say.
 */
export const noticeContentShape = {
  places: z.array(placeSchema).max(20).optional(),
  /** Can people switch it off without objecting? `null`: it depends, and the words say on what. */
  canBeSwitchedOff: z.boolean().nullable().optional(),
  texts: z
    .strictObject({ en: noticeTextsSchema, de: noticeTextsSchema, da: noticeTextsSchema })
    .optional(),
};

export const noticeContentSchema = z.object(noticeContentShape);

export type NoticeContent = z.infer<typeof noticeContentSchema>;
export type NoticeTexts = z.infer<typeof noticeTextsSchema>;
