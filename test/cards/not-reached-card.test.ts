import assert from 'node:assert/strict';
import { notReachedCard } from '#bot/cards/not-reached-card.ts';
import type { Fallback } from '#bot/domain/notice.ts';
import { textFor } from '#bot/text/text-for.ts';
import { textRuns } from '#test/support/check-card.ts';
import { tabUrl } from './card-samples.ts';
import { aNoticeSetting, ofRound } from './notice-samples.ts';

describe('a coordinator told of somebody who was not reached', () => {
  for (const [fallback, isThere] of [
    ['link', true],
    ['channel', false],
  ] as const) {
    it(`gets ${isThere ? 'a' : 'no'} link to send on where the way round is the ${fallback}`, () => {
      assert.equal(textRuns(told(fallback)).includes(tabUrl), isThere);
    });
  }
});

function told(fallback: Fallback) {
  const content = {
    ...aNoticeSetting(),
    ...ofRound(),
    kind: 'not_reached',
    personName: 'Tovholder To',
    phone: null,
    reason: 'no_address',
    fallback,
    initiativeNames: ['Trafiksikkerhed'],
  } as const;
  return notReachedCard({ text: textFor('da'), content, tabUrl });
}
