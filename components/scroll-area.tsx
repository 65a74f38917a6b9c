import type { ReactNode } from 'react';

interface Props {
  label: string;
  className?: string;
  children: ReactNode;
}

/** Holds what may be wider than the page, such as a table; it scrolls by itself, by keyboard too. */
export function ScrollArea({ label, className = '', children }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of nothing to fill in is no fieldset
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div className={`scroll ${className}`} role="group" tabIndex={0} aria-label={label}>
      {children}
    </div>
  );
}
