import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import type { DemoTab } from './demo-tab.ts';

/** Somebody without a mouse: what they walked by, and where they are. */
export type Keyboard = {
  /** Tab until what is called so has the focus; `back` the other way round. */
  to(name: string | RegExp, direction?: 'on' | 'back'): Promise<void>;
  /** To it, and Enter. */
  enter(name: string | RegExp, direction?: 'on' | 'back'): Promise<void>;
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /**
   * Waits until the focus, which follows what is drawn, has come to what is called so; fails where it does not. The name
   * is what a screen reader would say, near enough.
   */
  comesTo(name: RegExp): Promise<void>;
};

const mostPresses = 120;
const longestDrawingMs = 5_000;

type Focused = { readonly name: string; readonly isSeen: boolean };

/** Whoever presses Tab must see where it leads: every stop on the way is looked at. */
export function keyboardOf({ page, frame }: Pick<DemoTab, 'page' | 'frame'>): Keyboard {
  const to: Keyboard['to'] = async (name, direction = 'on') => {
    const way: string[] = [];
    while (way.length < mostPresses) {
      await page.keyboard.press(direction === 'on' ? 'Tab' : 'Shift+Tab');
      const { name: here, isSeen } = await focusedIn(frame());
      assert.ok(isSeen || here === '', `the focus on "${here}" is not to be seen`);
      way.push(here);
      if (typeof name === 'string' ? here === name : name.test(here)) return;
    }
    assert.fail(`"${name}" was not reached by Tab, but: ${way.join(' · ')}`);
  };
  return {
    to,
    enter: async (name, direction) => {
      await to(name, direction);
      await page.keyboard.press('Enter');
    },
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    comesTo: async (name) => {
      const until = performance.now() + longestDrawingMs;
      let here = '';
      while (!name.test(here) && performance.now() < until) here = (await focusedIn(frame())).name;
      assert.match(here, name);
    },
  };
}

async function focusedIn(frame: Frame): Promise<Focused> {
  return frame.evaluate(() => {
    const { activeElement: element } = document;
    if (!(element instanceof HTMLElement) || element === document.body) return { name: '', isSeen: false };
    const label = 'labels' in element && element.labels instanceof NodeList ? element.labels[0] : undefined;
    const name = element.getAttribute('aria-label') ?? label?.textContent ?? element.textContent ?? '';
    // A control may show its focus on what stands around it, or on what is drawn after it.
    const drawn = [element, element.parentElement, element.parentElement?.parentElement].flatMap((each) =>
      each ? [getComputedStyle(each), getComputedStyle(each, '::after')] : [],
    );
    const isSeen = drawn.some(({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && outlineWidth !== '0px');
    return { name: name.trim(), isSeen };
  });
}

/** What Tab leads by, from the beginning of the page to its end, each of them seen. */
export async function focusOrder({ page, frame }: Pick<DemoTab, 'page' | 'frame'>): Promise<readonly string[]> {
  const order: string[] = [];
  while (order.length < mostPresses) {
    await page.keyboard.press('Tab');
    const { name, isSeen } = await focusedIn(frame());
    if (name === '') return order;
    assert.ok(isSeen, `the focus on "${name}" is not to be seen`);
    order.push(name);
  }
  assert.fail(`no end after: ${order.join(' · ')}`);
}
