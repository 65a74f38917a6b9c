import type { Messages } from '#messages/messages.ts';

/** Whoever holds the link may end it. */
export function EndLink({ words, action }: { words: Messages['record']; action: string }) {
  return (
    <section className="section prose" aria-labelledby="end-link-title">
      <h2 id="end-link-title">{words.statusEnd}</h2>
      <p>{words.statusEndText}</p>
      <form method="post" action={action}>
        <button className="button quiet" type="submit">
          {words.statusEnd}
        </button>
      </form>
    </section>
  );
}
