import type { Frame } from 'playwright-core';

/** Words that stand outside the window or outside the box that holds them, one line each. */
export async function findCuts(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const cut: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = node.textContent?.trim() ?? '';
      const parent = node.parentElement;
      if (words === '' || !parent?.checkVisibility({ visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { left, right, bottom, width } = range.getBoundingClientRect();
      if (width === 0) continue;
      let isCut = left < -1 || right > window.innerWidth + 1;
      for (let box: Element | null = parent; box && box !== document.body; box = box.parentElement) {
        const { clipPath, overflowX, overflowY, position } = getComputedStyle(box);
        // What is there for those alone who do not see it, and what can be scrolled to.
        const isHidden = position === 'absolute' && clipPath !== 'none';
        if (isHidden || overflowX === 'auto' || overflowX === 'scroll') {
          isCut = false;
          break;
        }
        const held = box.getBoundingClientRect();
        if (overflowX !== 'visible' && (left < held.left - 1 || right > held.right + 1)) isCut = true;
        if ((overflowY === 'hidden' || overflowY === 'clip') && bottom > held.bottom + 1) isCut = true;
      }
      if (isCut) cut.push(`cut: ${words.slice(0, 80)}`);
    }
    return cut;
  });
}
