import type { ReactNode } from 'react';

/** A page that says one thing, and where to go from here. */
export function PlainMessage({
  title,
  text,
  children,
}: {
  title: string;
  text: string;
  children?: ReactNode;
}) {
  return (
    <div className="opening">
      <h1>{title}</h1>
      <p className="lead">{text}</p>
      {children && <div className="actions">{children}</div>}
    </div>
  );
}
