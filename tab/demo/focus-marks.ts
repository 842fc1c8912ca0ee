/**
 * Fluent puts an invisible mark at each end of the body to catch focus that enters a dialog from outside. They are
 * hidden from screen readers and yet can be focused, which is a barrier on a page of our own that has no dialogs
 * around it: they are taken out of the tab order as soon as they appear.
 */
export function keepFocusMarksApart(body: HTMLElement): void {
  const mend = () => {
    for (const mark of body.querySelectorAll(':scope > [data-tabster-dummy]')) mark.setAttribute('tabindex', '-1');
  };
  new MutationObserver(mend).observe(body, { childList: true });
  mend();
}
