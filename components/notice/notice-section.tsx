export interface NoticeSectionView {
  readonly id: string;
  readonly title: string;
  readonly text: readonly string[];
  readonly items: readonly string[];
}

/** One question a notice answers. */
export function NoticeSection({ view: { id, title, text, items } }: { view: NoticeSectionView }) {
  return (
    <section className="notice-section" aria-labelledby={`about-${id}`}>
      <h3 id={`about-${id}`}>{title}</h3>
      <div className="prose">
        {text.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {items.length > 0 && (
          <ul>
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
