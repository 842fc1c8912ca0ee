import { type DescriptionVersion, descriptionOn } from '#bot/domain/description-version.ts';
import type { Initiative } from '#bot/domain/initiative.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { committed } from '#bot/use-cases/committed.ts';
import { coordinating } from '#bot/use-cases/coordinating.ts';
import type { PartnershipNow, Ports } from '#bot/use-cases/ports.ts';
import { type DescriptionQuestion, readDescriptions } from './describe-initiative.ts';

/** All that the website's page of an initiative says. */
export type InitiativePage = {
  readonly now: PartnershipNow;
  readonly initiative: Initiative;
  readonly description: DescriptionVersion;
  readonly day: string;
};

/** The page as it is today, audited. Refuses `no_such_initiative` where nobody has described the initiative. */
export function downloadInitiativePage(ports: Ports) {
  return async (question: DescriptionQuestion): Promise<InitiativePage> => {
    const { identity, partnershipId, initiativeId, at } = question;
    const { person } = await coordinating(ports, identity, partnershipId);
    const { now, initiative, versions, day } = await readDescriptions(ports)(question);
    const description = descriptionOn(versions, day) ?? versions[0];
    if (!description) throw new Refusal('no_such_initiative');
    const subject = `${initiativeId}/${description.number}`;
    const audit = { at, by: person.id, action: 'initiative_page_downloaded', subject } as const;
    await committed(ports, partnershipId, async () => ({ changes: [{ kind: 'audit', value: audit }], result: null }));
    return { now, initiative, description, day };
  };
}
