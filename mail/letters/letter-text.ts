/** What a letter says, before it is set as plain text or HTML. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [label: string, value: string])[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** At most one in a letter: the one thing it asks for. */
  | { readonly kind: 'button'; readonly text: string; readonly href: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string };

export interface LetterText {
  /** Ours alone: nothing a sender wrote is ever in it. */
  readonly subject: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}
