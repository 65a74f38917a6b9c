import { FieldError } from '#components/field-error.tsx';
import { FormProblems } from '#components/form-problems.tsx';
import type { Messages } from '#messages/messages.ts';
import { MailDecisionObjection, type MailDecisionView } from './mail-decision-objection.tsx';

/** One of three decisions takes a mail off the queue; each is a form of its own with one button. */
export function MailDecision({
  words,
  view,
}: {
  words: Messages['mailQueue'];
  view: MailDecisionView;
}) {
  const problems = Object.entries(view.errors).map(([field, text]) => ({ field, text }));
  return (
    <div className="filing-side">
      <FormProblems title={words.wrongTitle} problems={problems} />
      <MailDecisionObjection words={words} view={view} />
      <form className="form sheet" method="post" action={view.action}>
        <h2>{words.notObjection}</h2>
        <p className="hint">{words.notObjectionHint}</p>
        <p className={view.errors.why ? 'field wrong' : 'field'}>
          <label htmlFor="why">{words.why}</label>
          <FieldError id="why-error" text={view.errors.why} />
          <textarea
            id="why"
            name="why"
            rows={3}
            maxLength={10_000}
            defaultValue={view.why}
            aria-invalid={view.errors.why ? true : undefined}
            aria-describedby={view.errors.why ? 'why-error' : undefined}
          />
        </p>
        <button className="button" type="submit" name="act" value="not_objection">
          {words.dismiss}
        </button>
      </form>
      <form className="form sheet" method="post" action={view.action}>
        <h2>{words.askBack}</h2>
        <p className="hint">{view.mayAsk ? words.askBackHint : words.askBackNot}</p>
        {view.mayAsk && (
          <button className="button" type="submit" name="act" value="ask_back">
            {words.ask}
          </button>
        )}
      </form>
    </div>
  );
}
