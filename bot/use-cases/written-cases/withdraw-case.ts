import { hasRole } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import type { WrittenCase } from '#bot/domain/written-case.ts';
import { committed } from '#bot/use-cases/committed.ts';
import { type DecisionReader, decisionReader } from '#bot/use-cases/decisions/decision-sight.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';
import { type CaseQuestion, caseNow } from './case-now.ts';
import { noticesOf } from './send-case.ts';

/** A coordinator takes a case back; those who were asked are told. Refuses `no_such_case`, `not_allowed` and `case_closed`. */
export function withdrawCase(ports: Ports) {
  return async (input: CaseQuestion): Promise<DecisionReader & { readonly written: WrittenCase }> => {
    const { partnershipId, caseId, at } = input;
    const reader = await decisionReader(ports, input);
    const written = await committed<WrittenCase>(ports, partnershipId, async () => {
      const { value: before, tag } = await caseNow(ports, reader, caseId);
      if (!hasRole(reader.person, 'coordinator')) throw new Refusal('not_allowed');
      if (before.state === 'withdrawn') return { changes: [], result: before };
      if (before.state !== 'open') throw new Refusal('case_closed');
      const value: WrittenCase = { ...before, state: 'withdrawn', settledAt: at };
      const works = await ports.records.dueAbout(partnershipId, caseId);
      const changes: readonly Change[] = [
        { kind: 'written_case', value, tag },
        ...works.map((work): Change => ({ kind: 'due_done', value: work })),
        ...noticesOf(value, { kind: 'case_settled', to: value.askedIds, at }),
        { kind: 'audit', value: { at, by: reader.person.id, action: 'case_withdrawn', subject: caseId } },
      ];
      return { changes, result: value };
    });
    return { ...reader, written };
  };
}
