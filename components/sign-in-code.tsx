import { fill } from '#messages/fill.ts';
import type { Messages } from '#messages/messages.ts';
import { FieldError } from './field-error.tsx';

interface Props {
  words: Messages['signIn'];
  problem: 'empty' | 'dead' | { readonly triesLeft: number } | null;
  showsMailbox: boolean;
}

/** After asking: the code, typed where it was asked for. The same for every address. */
export function SignInCode({ words, problem, showsMailbox }: Props) {
  const error = problemText(words, problem);
  return (
    <div className="opening">
      <h1>{words.codeTitle}</h1>
      <p className="lead">{words.codeLede}</p>
      <form className="form sheet strong narrow" method="post" action="/sign-in/code">
        <p className={error ? 'field wrong' : 'field'}>
          <label htmlFor="code">{words.code}</label>
          <span className="hint" id="code-hint">
            {words.codeHint}
          </span>
          <FieldError id="code-error" text={error} />
          <input
            id="code"
            name="code"
            type="text"
            inputMode="numeric"
            autoComplete="one-time-code"
            required
            maxLength={12}
            aria-describedby={error ? 'code-hint code-error' : 'code-hint'}
            aria-invalid={error ? true : undefined}
          />
        </p>
        <button className="button first" type="submit">
          {words.codeButton}
        </button>
      </form>
      <p className="actions">
        <a className="button quiet" href="/sign-in">
          {words.again}
        </a>
        {showsMailbox && (
          <a className="button quiet" href="/mailbox">
            {words.mailbox}
          </a>
        )}
      </p>
      <p className="muted">{words.same}</p>
    </div>
  );
}

function problemText(words: Props['words'], problem: Props['problem']): string | undefined {
  if (problem === null) return undefined;
  if (problem === 'empty') return words.codeEmpty;
  if (problem === 'dead') return words.dead;
  return fill(words.codeWrong, { left: problem.triesLeft });
}
