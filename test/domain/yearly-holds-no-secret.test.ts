import assert from 'node:assert/strict';
import fc from 'fast-check';
import { makeYearly } from '#bot/domain/make-yearly.ts';
import { aYearly } from '#test/support/sample-yearly.ts';
import { answered, aYearlySource, decided, frozen, spring, winter } from './yearly-source.ts';

describe('The yearly status, whatever was written', () => {
  it('never holds what came after its last day, what is not for all, an internal text or a person', () => {
    const secret = 'hemmeligt';
    const day = fc.integer({ min: 0, max: 400 }).map((days) => new Date(Date.UTC(2024, 8, 1) + days * 86_400_000));
    const content = fc.record({
      visibility: fc.constantFrom('all', 'coordinators_and_steering', 'own_organisation'),
      publicUse: fc.constantFrom('yes', 'by_agreement', 'no', null),
    });
    const answer = fc.record({ submittedAt: day, content });
    const year = fc.record({
      first: answer,
      second: answer,
      cutOff: day,
      readers: fc.constantFrom('all', 'group'),
    });
    fc.assert(
      fc.property(year, ({ first, second, cutOff, readers }) => {
        const cutOffOn = cutOff.toISOString().slice(0, 10);
        const limit = `${cutOffOn}T22:00:00.000Z`;
        const isHidden = (told: typeof first) =>
          told.submittedAt.toISOString() >= limit ||
          told.content.visibility !== 'all' ||
          told.content.publicUse !== 'yes';
        const entry = (version: number, told: typeof first) =>
          answered(version, told.submittedAt.toISOString(), {
            ...told.content,
            reason: secret,
            challenges: secret,
            happened: secret,
            helpText: secret,
            newsText: isHidden(told) ? secret : 'kendt',
          });
        const frozenOf = (round: typeof winter, told: typeof first, version: number) => {
          return { round, snapshot: frozen(round.id, told.submittedAt.toISOString(), entry(version, told)) };
        };
        const decision = decided({ readers, createdAt: second.submittedAt.toISOString(), responsibleId: 'person-id' });
        const isOut = readers === 'group' || second.submittedAt.toISOString() >= limit;

        const made = makeYearly(
          aYearlySource({
            yearly: aYearly({ from: '2024-09-01', cutOffOn }),
            frozen: [frozenOf(winter, first, 1), frozenOf(spring, second, 2)],
            decisions: [{ ...decision, text: isOut ? secret : 'kendt' }],
          }),
        );

        const said = JSON.stringify(made);
        assert.equal(said.includes(secret), false);
        assert.equal(/Tovholder Ét|person-id|lead-1|coordinator-1/.test(said), false);
      }),
    );
  });
});
