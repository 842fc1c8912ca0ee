import assert from 'node:assert/strict';
import { isFiltering, noFilter, readView, writeView } from '#tab/overview/view.ts';

describe('view', () => {
  it('reads an empty address as the whole overview in the order of the strategy', () => {
    const view = readView('');

    assert.deepEqual(view, {
      page: null,
      partnership: null,
      initiative: null,
      form: false,
      meeting: null,
      packs: null,
      yearly: null,
      decisions: null,
      events: null,
      left: false,
      part: null,
      people: null,
      person: null,
      round: null,
      show: null,
      strategy: null,
      filter: noFilter,
      sorting: 'order',
      grouping: 'none',
      rounds: null,
      compare: null,
    });
  });

  it('writes what was chosen so that reading gives the same back', () => {
    const search =
      '?page=overview&partnership=tryg-aalborg&initiative=tryg-bydel&form=1&meeting=lead-2027-1&packs=2027-1&yearly=2027-aar&decisions=own&goal=M1&organisation=politi&health=action&decision=1&changed=1&unanswered=1&q=natte%C3%A6&sort=name&group=goal&rounds=strips&compare=2-3';

    const written = writeView(readView(search), '');

    assert.equal(written, search);
  });

  it('leaves out of the address what is as it was at the start', () => {
    assert.equal(writeView(readView(''), '?goal=M1'), '');
  });

  it('keeps the language that the address asked for', () => {
    assert.equal(writeView(readView('?health=done'), '?lang=en&health=done'), '?lang=en&health=done');
  });

  it('takes no status word, page, sorting, grouping or picture that it does not know', () => {
    const view = readView('?health=purple&sort=loudest&page=secret&group=colour&rounds=pie');

    assert.deepEqual(
      [view.filter.health, view.sorting, view.page, view.grouping, view.rounds],
      [null, 'order', null, 'none', null],
    );
  });

  it('calls any one choice filtering, and none of them not', () => {
    assert.equal(isFiltering(noFilter), false);
    assert.equal(isFiltering({ ...noFilter, changed: true }), true);
    assert.equal(isFiltering({ ...noFilter, text: 'nat' }), true);
  });
});
