/** What had the focus, remembered so that its place can be found once it is gone. */
type Spot = {
  readonly element: HTMLElement;
  readonly name: string;
  /** From the element up, each with what stood before it. */
  readonly way: readonly { readonly node: Element; readonly before: Element | null }[];
  /** Where the person was when what holds it opened. */
  readonly opener: Spot | null;
};

const focusable = 'button, a[href], input, select, textarea, summary, [tabindex="0"]';
const opened = 'form, dialog';

/**
 * Whoever works by keyboard is taken along when what they stand at vanishes, as a form does that was saved: to what
 * opened it, else to what stands in its place now, and on another page to its heading. The browser would leave them
 * nowhere. Returns how to stop.
 */
export function keepFocus(): () => void {
  let spot: Spot | null = null;
  let isLanding = false;
  const remember = ({ target }: FocusEvent) => {
    if (!isLanding && target instanceof HTMLElement) spot = spotAt(target, spot);
  };
  // Somebody who pressed beside everything wants to be nowhere.
  const forget = ({ target }: FocusEvent) =>
    setTimeout(() => {
      if (target === spot?.element && spot?.element.isConnected && isNowhere()) spot = null;
    });
  const land = () => {
    if (!spot || spot.element.isConnected || !isNowhere() || !document.hasFocus()) return;
    isLanding = true;
    placeOf(spot)?.focus();
    isLanding = false;
  };
  const observer = new MutationObserver(() => requestAnimationFrame(land));
  observer.observe(document.body, { childList: true, subtree: true });
  document.addEventListener('focusin', remember);
  document.addEventListener('focusout', forget);
  return () => {
    observer.disconnect();
    document.removeEventListener('focusin', remember);
    document.removeEventListener('focusout', forget);
  };
}

function isNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

function spotAt(element: HTMLElement, last: Spot | null): Spot {
  const way: { node: Element; before: Element | null }[] = [];
  for (let node: Element | null = element; node; node = node.parentElement) {
    way.push({ node, before: node.previousElementSibling });
  }
  return { element, name: nameOf(element), way, opener: openerOf(element, last) };
}

/** A form that takes another's place was opened by what opened that one. */
function openerOf(element: HTMLElement, last: Spot | null): Spot | null {
  const holder = element.closest(opened);
  if (!holder || !last) return null;
  const lastHolder = last.way.find(({ node }) => node.matches(opened));
  return lastHolder && (lastHolder.node === holder || !holder.contains(last.element)) ? last.opener : last;
}

function placeOf(spot: Spot): HTMLElement | null {
  if (spot.element.isConnected) return spot.element;
  if (spot.opener) return placeOf(spot.opener);
  const at = spot.way.findIndex(({ node }) => node.isConnected);
  const within = spot.way[at]?.node;
  const gone = spot.way[at - 1];
  if (!within || !gone) return null;
  if (gone.node.querySelector('h1')) return headingIn(within);
  return besides(within, spot.name, gone.before);
}

/** What is called the same, else what comes next, else what is nearest. */
function besides(within: Element, name: string, before: Element | null): HTMLElement | null {
  const near = [...within.querySelectorAll<HTMLElement>(focusable)].filter((each) => each.getClientRects().length > 0);
  const next = near.find((each) => !before?.isConnected || isAfter(each, before));
  const found = near.find((each) => nameOf(each) === name) ?? next ?? near.at(-1);
  if (found) return found;
  return within.parentElement ? besides(within.parentElement, name, within) : null;
}

function isAfter(element: Element, before: Element): boolean {
  return !before.contains(element) && (before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
}

function headingIn(within: Element): HTMLElement | null {
  const heading = within.querySelector('h1');
  heading?.setAttribute('tabindex', '-1');
  return heading;
}

function nameOf(element: HTMLElement): string {
  return element.getAttribute('aria-label') ?? element.textContent ?? '';
}
