import { Problem } from './problem.ts';

export function inTheFuture(pointer: string): Problem {
  const detail = 'lies in the future';
  return new Problem('in-the-future', `${pointer}: ${detail}`, { errors: [{ pointer, detail }] });
}
