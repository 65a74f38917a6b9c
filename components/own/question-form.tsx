import { FieldError } from '#components/field-error.tsx';
import type { Named } from '#components/use-view.ts';
import type { Messages } from '#messages/messages.ts';

export interface Choices {
  readonly accounts: readonly (Named & { readonly product: string })[];
  readonly purposes: readonly Named[];
  readonly categories: readonly Named[];
  /** A category that the purpose's notice names for the product, if any. */
  named(purpose: string, product: string): string | undefined;
}

export interface QuestionFormView {
  readonly account: string;
  readonly purpose: string;
  readonly category: string;
  readonly visibility: 'public' | 'private';
  /** yyyy-mm-dd */
  readonly day: string;
  readonly choices: Choices;
  readonly dateIsWrong: boolean;
}

/** One piece of data, one use: what is asked stands in the address and can be kept. */
export function QuestionForm({
  words,
  view,
}: {
  words: Messages['question'];
  view: QuestionFormView;
}) {
  const { choices, dateIsWrong } = view;
  const seen = [
    { id: 'public', name: words.public },
    { id: 'private', name: words.private },
  ];
  return (
    <form className="form sheet strong" method="get" action="/my/question">
      <Choice name="account" label={words.account} value={view.account} list={choices.accounts} />
      <Choice
        name="category"
        label={words.category}
        value={view.category}
        list={choices.categories}
      />
      <Choice name="visibility" label={words.visibility} value={view.visibility} list={seen} />
      <p className={dateIsWrong ? 'field wrong' : 'field'}>
        <label htmlFor="day">{words.date}</label>
        <FieldError id="day-error" text={dateIsWrong ? words.dateWrong : undefined} />
        <input
          id="day"
          name="day"
          type="date"
          required
          defaultValue={view.day}
          aria-invalid={dateIsWrong ? true : undefined}
          aria-describedby={dateIsWrong ? 'day-error' : undefined}
        />
      </p>
      <Choice name="purpose" label={words.purpose} value={view.purpose} list={choices.purposes} />
      <button className="button first" type="submit">
        {words.ask}
      </button>
    </form>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  value: string;
  list: readonly Named[];
}

function Choice({ name, label, value, list }: ChoiceProps) {
  return (
    <p className="field">
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} defaultValue={value}>
        {list.map(({ id, name: text }) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </p>
  );
}
