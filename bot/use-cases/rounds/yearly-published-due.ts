import { hearsOfPublished } from '#bot/domain/may-see-yearly.ts';
import { intentOf } from '#bot/domain/notice.ts';
import { yearlyOf } from '#bot/use-cases/yearly/yearly-now.ts';
import type { DueHandler } from './due-work-now.ts';
import { nothingToSay, sayAll } from './say-all.ts';

/** Tells everybody concerned that an edition was published, once each, unless a newer one has been since. */
export const yearlyPublishedDue: DueHandler = (ports) => (due) =>
  sayAll(ports, due, async ({ now }) => {
    const { partnershipId, work, at } = due;
    const about = await yearlyOf(ports, { partnershipId, roundId: work.aboutId });
    const version = about?.yearly.published.at(-1)?.edition ?? null;
    if (version === null || version !== work.step) return nothingToSay;
    const concerned = now.people.filter((person) => hearsOfPublished(person, now.initiatives));
    const intents = concerned.map(({ id }) => {
      const recipient = { kind: 'person', personId: id } as const;
      return intentOf({ kind: 'yearly_published', recipient, roundId: work.aboutId, version, createdAt: at });
    });
    return { intents, atEnd: [] };
  });
