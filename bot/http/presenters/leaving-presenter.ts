import type { LeavingShown } from '#bot/contract/register.ts';
import { nameOn } from '#bot/domain/initiative.ts';
import type { LeavingThing, ThingKind } from '#bot/domain/leaving.ts';
import { maySeeDecision, maySeeMeeting } from '#bot/domain/may-see-meeting.ts';
import { hasRole, roles } from '#bot/domain/person.ts';
import { maySeeCase } from '#bot/domain/written-case.ts';
import type { LeavingRead } from '#bot/use-cases/people/let-go.ts';

type Shown = LeavingShown['things'][number];
type About = Omit<Shown, 'kind' | 'fate'>;

/** What somebody leaves, by name where the reader may know it; of a draft never what it says. */
export function presentLeaving(read: LeavingRead): LeavingShown {
  const things = read.things.map((thing) => ({
    kind: thing.kind,
    fate: thing.fate,
    ...unnamed,
    ...aboutOf[thing.kind](thing, read),
  }));
  return { things, version: read.version };
}

const unnamed: About = { name: null, nameEn: null, day: null, group: null, role: null };

type Naming = (thing: LeavingThing, read: LeavingRead) => Partial<About>;

const ofInitiative: Naming = ({ id }, { now, day }) => {
  const found = now.initiatives.find((each) => each.id === id);
  if (!found) return {};
  const { name, nameEn } = nameOn(found, day);
  return { name, nameEn };
};

const ofMeeting: Naming = ({ id }, { source, caller, now, day }) => {
  const found = source.meetings.find((each) => each.id === id);
  if (!found || !maySeeMeeting(caller, found, { initiatives: now.initiatives, day })) return {};
  return { name: found.title, day: found.date, group: found.group };
};

const aboutOf: Readonly<Record<ThingKind, Naming>> = {
  lead: ofInitiative,
  deputy: ofInitiative,
  request: ofInitiative,
  draft: ofInitiative,
  next_version: ({ id }, { source }) => {
    const found = source.nextVersion?.initiatives.find((each) => each.id === id);
    return found ? { name: found.name, nameEn: found.nameEn } : {};
  },
  decision: ({ id }, { source, caller, now, day }) => {
    const found = source.decisions.find((each) => each.id === id);
    const question = { initiatives: now.initiatives, day };
    if (!found || !maySeeDecision(caller, { decision: found, meeting: null }, question)) return {};
    return { name: found.text, day: found.dueOn };
  },
  chair: ofMeeting,
  participant: ofMeeting,
  series: ({ id }, { source, caller }) => {
    const found = source.series.find((each) => each.id === id);
    return found && hasRole(caller, 'coordinator') ? { name: found.title, group: found.group } : {};
  },
  minutes: () => ({}),
  case: ({ id }, { source, caller }) => {
    const found = source.cases.find((each) => each.id === id);
    return found && maySeeCase(caller, found) ? { name: found.title, day: found.answerBy } : {};
  },
  yearly: () => ({}),
  stand_in: ({ id }, { now }) => ({ name: now.people.find((each) => each.id === id)?.name ?? null }),
  role: ({ id }) => ({ role: roles.find((role) => role === id) ?? null }),
};
