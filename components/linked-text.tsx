/** Plain text whose links to our own pages can be followed, by their path: this machine may go by several names. */
export function LinkedText({ text, origin }: { text: string; origin: string }) {
  return text.split(/(https?:\/\/\S+)/).map((part, i) => {
    const path = part.startsWith(`${origin}/`) ? part.slice(origin.length) : null;
    return path === null ? (
      part
    ) : (
      <a key={i} href={path}>
        {part}
      </a>
    );
  });
}
