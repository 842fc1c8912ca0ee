import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { transformWithOxc } from 'vite';
import { newContext } from '#test/support/browser.ts';

type Vanishing = {
  readonly it: string;
  readonly page: string;
  /** What happens, a frame after each other. */
  readonly steps: readonly string[];
  /** What has the focus then; empty where nothing has. */
  readonly focused: string;
};

const list =
  '<main><ul><li><button>One</button></li><li><button>Two</button></li><li><button>Three</button></li></ul></main>';
const opening = '<main><button id="open">Change</button><div id="place"></div><button>Other</button></main>';
const form = (field: string) =>
  `place.innerHTML = '<form><input aria-label="${field}"></form>'; place.querySelector('input').focus()`;
const closed = 'place.replaceChildren()';

const vanishings: readonly Vanishing[] = [
  {
    it: 'what opened a form that is gone',
    page: opening,
    steps: ['open.focus()', form('Name'), closed],
    focused: 'Change',
  },
  {
    it: 'what opened a form whose place another form took',
    page: opening,
    steps: ['open.focus()', form('Name'), form('Sure'), closed],
    focused: 'Change',
  },
  {
    it: 'what has the place of an opener that is gone with its form',
    page: opening,
    steps: ['open.focus()', form('Name'), 'open.remove()', closed],
    focused: 'Other',
  },
  {
    it: 'what is called the same',
    page: list,
    steps: [
      'at(1).focus()',
      `document.querySelector('ul').innerHTML = '<li><button>Zero</button></li><li><button>Two</button></li>'`,
    ],
    focused: 'Two',
  },
  {
    it: 'what comes next',
    page: list,
    steps: ['at(1).focus()', 'at(1).parentElement.remove()'],
    focused: 'Three',
  },
  {
    it: 'what is nearest where nothing comes next',
    page: list,
    steps: ['at(2).focus()', 'at(2).parentElement.remove()'],
    focused: 'Two',
  },
  {
    it: 'the heading where a page took the place of another',
    page: '<main><section><h1>People</h1><button>Open</button></section></main>',
    steps: [
      'at(0).focus()',
      `document.querySelector('main').innerHTML = '<section><button>Back</button><h1>One person</h1></section>'`,
    ],
    focused: 'One person',
  },
  {
    it: 'nothing where the person had pressed beside everything',
    page: list,
    steps: ['at(1).focus()', 'at(1).blur()', 'at(1).parentElement.remove()'],
    focused: '',
  },
  {
    it: 'nothing other than what the page itself chose',
    page: list,
    steps: ['at(1).focus()', 'at(1).parentElement.remove(); at(0).focus()'],
    focused: 'One',
  },
];

describe('the focus of whatever vanishes goes to', () => {
  let page: Page;
  let module: string;

  before(async () => {
    const file = path.resolve(import.meta.dirname, '../../tab/fields/keep-focus.ts');
    const { code } = await transformWithOxc(readFileSync(file, 'utf8'), file);
    module = `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;
    page = await (await newContext()).newPage();
  });
  after(() => page.context().close());

  for (const { it: title, page: shown, steps, focused } of vanishings) {
    it(title, async () => {
      await page.setContent(shown);
      await page.evaluate(`import('${module}').then(({ keepFocus }) => { window.stop = keepFocus(); })`);

      for (const step of steps) await page.evaluate(`${withNames}; ${step}; ${framesLater}`);

      assert.equal(await page.evaluate(nameOfFocused), focused);
      await page.evaluate('window.stop()');
    });
  }
});

const withNames = `
var at = (place) => document.querySelectorAll('button')[place];
var place = document.getElementById('place');
var open = document.getElementById('open')`;
const framesLater = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))';
const nameOfFocused = `(() => {
  const { activeElement } = document;
  return activeElement === document.body ? '' : (activeElement.getAttribute('aria-label') ?? activeElement.textContent);
})()`;
