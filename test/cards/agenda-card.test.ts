import assert from 'node:assert/strict';
import { agendaCard } from '#bot/cards/agenda-card.ts';
import { cardBytes, cardBytesLimit } from '#bot/cards/card-size.ts';
import { proposePointCard } from '#bot/cards/propose-point-card.ts';
import { textFor } from '#bot/text/text-for.ts';
import { wordsOf } from '#test/support/read-card.ts';
import { anAgendaContent, aProposePointContent } from './agenda-samples.ts';

const text = textFor('da');
const longest = { title: '€'.repeat(200), text: '€'.repeat(2000) };

describe('The card of an agenda', () => {
  it('keeps its size with the longest agenda there can be, and every point on it', () => {
    const point = { kind: 'own', ...longest, isClosed: true, isCarriedOver: true } as const;
    const points = Array.from({ length: 29 }, () => point);
    const decisions = Array.from({ length: 60 }, () => ({ text: longest.text, dueOn: '2027-01-15', isOverdue: true }));
    const rows = Array.from({ length: 60 }, () => ({ name: longest.title, reasons: ['asks', 'action'] as const }));
    const status = { kind: 'status', title: null, text: '', isClosed: false, isCarriedOver: false } as const;

    const card = agendaCard(anAgendaContent(text, { points: [status, ...points], status: { decisions, rows } }));

    assert.ok(cardBytes(card) <= cardBytesLimit, String(cardBytes(card)));
    assert.equal(wordsOf(card).match(/^\d+\. €{99}…$/gm)?.length, 29);
    assert.match(wordsOf(card), /114 flere står i fanen\./);
  });

  it('names the status point and what needs the group, the open decisions first', () => {
    const words = wordsOf(agendaCard(anAgendaContent(text)));

    assert.match(
      words,
      /4\. Status på indsatserne\nÅbne beslutninger\nSøg puljen om belysning\. \(Fristen er overskredet: 15\. januar 2027\)/,
    );
    assert.match(words, /Bekymrende fravær: beder gruppen om en beslutning eller hjælp og kræver handling/);
  });
});

describe('The form of a point', () => {
  it('keeps its size with the longest texts, returned with what is wrong', () => {
    const initiatives = Array.from({ length: 200 }, (_, n) => ({ id: `i-${n}`, name: '€'.repeat(100) }));
    const typed = { meetingId: 'm-1', ...longest, initiativeId: null };

    const card = proposePointCard(aProposePointContent(text, { initiatives, typed }));

    assert.ok(cardBytes(card) <= cardBytesLimit, String(cardBytes(card)));
  });
});
