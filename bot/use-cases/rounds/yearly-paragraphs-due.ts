import { type Intent, intentOf } from '#bot/domain/notice.ts';
import { yearlyOf } from '#bot/use-cases/yearly/yearly-now.ts';
import type { DueHandler } from './due-work-now.ts';
import { nothingToSay, sayAll } from './say-all.ts';

/** Shows each lead and deputy whose text reads otherwise in the edition that lies with the organisations, once an edition. */
export const yearlyParagraphsDue: DueHandler = (ports) => (due) =>
  sayAll(ports, due, async ({ now }) => {
    const { partnershipId, work, at } = due;
    const about = await yearlyOf(ports, { partnershipId, roundId: work.aboutId });
    if (!about || about.yearly.state === 'draft') return nothingToSay;
    const { edition: version } = about.yearly;
    const edition = await ports.records.yearlyEdition(partnershipId, work.aboutId, version);
    const edited = (edition?.initiatives ?? []).filter(({ paragraph }) => paragraph?.isEdited);
    const intents = edited.flatMap(({ id }): readonly Intent[] => {
      const initiative = now.initiatives.find((each) => each.id === id);
      const people = new Set([...(initiative?.leadIds ?? []), ...(initiative?.deputyIds ?? [])]);
      return [...people].map((personId) => {
        const recipient = { kind: 'person', personId } as const;
        return intentOf({
          kind: 'yearly_paragraph',
          recipient,
          roundId: work.aboutId,
          initiativeId: id,
          version,
          createdAt: at,
        });
      });
    });
    return { intents, atEnd: [] };
  });
