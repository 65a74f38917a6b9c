import { type HeaderBlock, headerValues } from './header-fields.ts';
import type { Resolver } from './message-reading.ts';

const SIGNATURES = ['dkim-signature', 'arc-message-signature'];

/**
 * Whether any signature of a message names a key that exists. Where none does, none can count, and
 * its body, however long, need not be hashed.
 */
export async function hasKnownKey(headers: HeaderBlock, resolver: Resolver): Promise<boolean> {
  const names = SIGNATURES.flatMap((field) => headerValues(headers, field)).flatMap(keyName);
  for (const name of new Set(names)) {
    const answer = await resolver(name, 'TXT').catch(() => []);
    if (answer.length > 0) return true;
  }
  return false;
}

function keyName(signature: string): string[] {
  const tags = signature.slice(0, 5000).replace(/\s+/g, '');
  const domain = /(?:^|;)d=([^;]{1,255})/i.exec(tags)?.[1];
  const selector = /(?:^|;)s=([^;]{1,255})/i.exec(tags)?.[1];
  return domain && selector ? [`${selector}._domainkey.${domain}`] : [];
}

/** A resolver that asks each question once for one message. */
export function rememberingResolver(resolver: Resolver): Resolver {
  const answers = new Map<string, ReturnType<Resolver>>();
  return (name, type) => {
    const question = `${type} ${name}`;
    const answer = answers.get(question) ?? resolver(name, type);
    answers.set(question, answer);
    return answer;
  };
}
