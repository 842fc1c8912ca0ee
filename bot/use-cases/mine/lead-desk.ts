import type { MyInitiative } from '#bot/domain/status-form.ts';
import type { DecisionReader } from '#bot/use-cases/decisions/decision-sight.ts';
import { draftsOf, type MyDraft } from '#bot/use-cases/drafts/read-my-drafts.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { initiativesOf } from '#bot/use-cases/read-my-initiatives.ts';

/** What a lead, deputy or stand-in is asked, and what became of what they asked for. */
export type LeadDesk = {
  readonly lines: readonly LeadLine[];
  /** Begun and not sent, the newest first; of a closed round too, to be read. */
  readonly drafts: readonly MyDraft[];
};

/** `question`: what its answer was returned with, or null. */
export type LeadLine = MyInitiative & { readonly question: string | null };

type Asking = DecisionReader & { readonly at: string };

export async function leadDesk(ports: Ports, { now, person, at }: Asking): Promise<LeadDesk> {
  // Names are told in both languages by whoever shows them.
  const question = { language: 'da', at } as const;
  const [lines, drafts] = await Promise.all([
    initiativesOf(ports, { member: { partnership: now.partnership, person }, now, question }),
    draftsOf(ports, { person, now, question }),
  ]);
  return { lines: await Promise.all(lines.map((line) => withQuestion(ports, line))), drafts };
}

async function withQuestion(ports: Ports, line: MyInitiative): Promise<LeadLine> {
  const { partnershipId, roundId, initiativeId } = line;
  if (line.requestState !== 'returned' || roundId === null) return { ...line, question: null };
  const request = await ports.partnerships.request(partnershipId, roundId, initiativeId);
  return { ...line, question: request?.note || null };
}
