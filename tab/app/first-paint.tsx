const lines = ['title', 'summary', 'first', 'second', 'third'];

/** The same outline as the page's own HTML, kept until theme and words are there: nothing flashes. */
export function FirstPaint() {
  return (
    <div className="first-paint" aria-hidden="true">
      {lines.map((line) => (
        <i key={line} />
      ))}
    </div>
  );
}
