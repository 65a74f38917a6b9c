import type { Named } from '#components/use-view.ts';
import type { Messages } from '#messages/messages.ts';
import { Choice } from './choice.tsx';
import { WhyField } from './why-field.tsx';

export interface CaseFormView {
  readonly account: string;
  readonly purpose: string;
  readonly category: string;
  readonly visibility: 'public' | 'private';
  /** yyyy-mm-dd */
  readonly created: string;
  /** yyyy-mm-dd; empty where it is asked as of this moment. */
  readonly asOf: string;
  readonly purposes: readonly Named[];
  readonly categories: readonly Named[];
  readonly problem: keyof Messages['desk']['case']['problem'] | null;
}

/** One case: what, of which account, for which use, as of when, and why somebody asks. */
export function CaseForm({ words, view }: { words: Messages; view: CaseFormView }) {
  const w = words.desk.case;
  const { problem, purpose, category, visibility } = view;
  const { question } = words;
  const seen = [
    { id: 'public', name: question.public },
    { id: 'private', name: question.private },
  ];
  return (
    <form className="form sheet strong" method="post" action="/admin/case">
      {problem !== null && problem !== 'why_needed' && (
        <p className="problems" role="alert">
          {w.problem[problem]}
        </p>
      )}
      <p className="field">
        <label htmlFor="account">{w.account}</label>
        <input
          id="account"
          name="account"
          required
          maxLength={400}
          defaultValue={view.account}
          autoComplete="off"
          spellCheck={false}
        />
      </p>
      <Choice name="purpose" label={question.purpose} value={purpose} list={view.purposes} />
      <Choice name="category" label={question.category} value={category} list={view.categories} />
      <Choice name="visibility" label={question.visibility} value={visibility} list={seen} />
      <p className="field">
        <label htmlFor="created">{w.created}</label>
        <input id="created" name="created" type="date" required defaultValue={view.created} />
      </p>
      <p className="field">
        <label htmlFor="asOf">{w.asOf}</label>
        <input id="asOf" name="asOf" type="date" defaultValue={view.asOf} />
      </p>
      <WhyField words={words.desk} isMissing={problem === 'why_needed'} />
      <button className="button first" type="submit">
        {w.try}
      </button>
    </form>
  );
}
