/** Lines of data that come together and end at a bar: no further. */
export function BrandMark() {
  return (
    <svg viewBox="0 0 34 32" aria-hidden="true" focusable="false">
      <g fill="none" stroke="currentColor" strokeWidth="2.25" strokeLinecap="round">
        <path d="M2 5c9 0 9 11 20 11" />
        <path d="M2 16h20" />
        <path d="M2 27c9 0 9-11 20-11" />
      </g>
      <path d="M28 3v26" stroke="var(--act)" strokeWidth="4.5" fill="none" />
    </svg>
  );
}
