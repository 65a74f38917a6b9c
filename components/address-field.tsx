import type { Messages } from '#messages/messages.ts';
import { FieldError } from './field-error.tsx';

interface Props {
  words: Messages['object'];
  value: string;
  error: string | undefined;
}

/** The one field. A plain text field: browsers know fewer addresses than there are, and what was typed stays. */
export function AddressField({ words, value, error }: Props) {
  return (
    <p className={error ? 'field wrong' : 'field'}>
      <label htmlFor="address">{words.address}</label>
      <span className="hint" id="address-hint">
        {words.addressHint}
      </span>
      <FieldError id="address-error" text={error} />
      <input
        id="address"
        name="address"
        type="text"
        inputMode="email"
        autoComplete="email"
        autoCapitalize="none"
        spellCheck={false}
        required
        defaultValue={value}
        aria-describedby={error ? 'address-hint address-error' : 'address-hint'}
        aria-invalid={error ? true : undefined}
      />
    </p>
  );
}
