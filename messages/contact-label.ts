import type { Locale } from './messages.ts';

/** What stands above a message that an assistant sends unasked: who wrote it, that nobody asked, and who paid. */
const LABELS: { readonly [locale in Locale]: { readonly paid: string; readonly unpaid: string } } =
  {
    en: {
      paid: 'An AI assistant wrote this without being asked. Somebody paid for it.',
      unpaid: 'An AI assistant wrote this without being asked. Nobody paid for it.',
    },
    de: {
      paid: 'Das hat ein KI-Assistent unaufgefordert geschrieben. Jemand hat dafür bezahlt.',
      unpaid: 'Das hat ein KI-Assistent unaufgefordert geschrieben. Niemand hat dafür bezahlt.',
    },
    da: {
      paid: 'En AI-assistent har skrevet dette uopfordret. Nogen har betalt for det.',
      unpaid: 'En AI-assistent har skrevet dette uopfordret. Ingen har betalt for det.',
    },
  };

export function contactLabel(locale: Locale, paid: boolean): string {
  return LABELS[locale][paid ? 'paid' : 'unpaid'];
}
