import type { Messages } from '#messages/messages.ts';

/** What is deleted and what stays, said before the one button. */
export function EraseForm({ words }: { words: Messages['record'] }) {
  return (
    <>
      <div className="two even mt-12">
        <section className="prose" aria-labelledby="goes-title">
          <h2 id="goes-title">{words.goes}</h2>
          <ul>
            {words.goesList.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
        <section className="prose" aria-labelledby="stays-title">
          <h2 id="stays-title">{words.stays}</h2>
          <ul>
            {words.staysList.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      </div>
      <form className="form sheet strong narrow mt-12" method="post" action="/my/erase">
        <p>{words.after}</p>
        <div className="choice">
          <input type="checkbox" id="sure" name="sure" value="yes" />
          <label htmlFor="sure">{words.eraseSure}</label>
        </div>
        <button className="button" type="submit">
          {words.eraseButton}
        </button>
      </form>
    </>
  );
}
