import { Problem } from './problem.ts';
import type { Route } from './route.ts';

export interface Match {
  readonly route: Route;
  readonly parts: Readonly<Record<string, string>>;
}

/** `allow` says what the path offers, where it is one of ours at all. */
export type Matched =
  | { readonly kind: 'route'; readonly match: Match }
  | { readonly kind: 'other_method'; readonly allow: readonly string[] }
  | { readonly kind: 'none' };

/** HEAD is answered as GET. The path is matched segment by segment: literal parts before named ones. */
export function matchRoute(routes: readonly Route[], method: string, path: string): Matched {
  const segments = path.split('/');
  const found = routes.flatMap((route) => {
    const parts = partsOf(route.path.split('/'), segments);
    return parts ? [{ route, parts }] : [];
  });
  const fewest = Math.min(...found.map((match) => Object.keys(match.parts).length));
  const closest = found.filter((match) => Object.keys(match.parts).length === fewest);
  const asked = method === 'HEAD' ? 'GET' : method;
  const match = closest.find((each) => each.route.method === asked);
  if (match) return { kind: 'route', match };
  if (closest.length === 0) return { kind: 'none' };
  return { kind: 'other_method', allow: allowed(closest.map((each) => each.route.method)) };
}

export function allowed(methods: readonly string[]): string[] {
  const head = methods.includes('GET') ? ['HEAD'] : [];
  return [...new Set([...methods, ...head, 'OPTIONS'])].toSorted();
}

function partsOf(template: string[], segments: string[]): Record<string, string> | null {
  if (template.length !== segments.length) return null;
  const parts: Record<string, string> = {};
  for (const [index, part] of template.entries()) {
    const segment = segments[index] ?? '';
    if (part.startsWith('{')) {
      if (segment === '') return null;
      parts[part.slice(1, -1)] = decoded(segment);
    } else if (part !== segment) return null;
  }
  return parts;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch (cause) {
    throw new Problem('not-found', 'The path is not readable.', { cause });
  }
}
