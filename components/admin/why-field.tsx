import { FieldError } from '#components/field-error.tsx';
import type { Messages } from '#messages/messages.ts';

/** The reason that every look at a person's record is asked for. */
export function WhyField({
  words,
  isMissing,
  value = '',
}: {
  words: Messages['desk'];
  isMissing: boolean;
  value?: string;
}) {
  return (
    <p className={isMissing ? 'field wrong' : 'field'}>
      <label htmlFor="why">{words.why}</label>
      <span className="muted small block" id="why-hint">
        {words.whyHint}
      </span>
      <FieldError id="why-error" text={isMissing ? words.whyNeeded : undefined} />
      <input
        id="why"
        name="why"
        required
        maxLength={400}
        defaultValue={value}
        autoComplete="off"
        aria-invalid={isMissing ? true : undefined}
        aria-describedby={isMissing ? 'why-error why-hint' : 'why-hint'}
      />
    </p>
  );
}
