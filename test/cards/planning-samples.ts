import { decidingCard } from '#bot/cards/deciding-card.ts';
import type { Card } from '#bot/cards/element-types.ts';
import { planRoundCard, roundKindCard } from '#bot/cards/plan-round-card.ts';
import { noDates } from '#bot/cards/planning-action.ts';
import { roundDatesCard } from '#bot/cards/round-dates-card.ts';
import { strategyCard, strategyChangedCard } from '#bot/cards/strategy-card.ts';
import { badCalendar } from '#bot/domain/calendar-problem.ts';
import type { Text } from '#bot/text/da.ts';

const partnershipId = 'tryg-aalborg';
const partnershipName = 'Tryg Aalborg';
const sampleData = false;
const round = { id: '2027-1', name: 'Statusrunde 1, vinteren 2026/27', kind: 'ordinary', state: 'open' } as const;
const typed = { ...noDates, opensOn: '2026-12-01', dueOn: '2027-01-15', graceUntil: '2027-01-20' };
const strategy = { title: 'Tryg Aalborg 3', validTo: '2026-12-31' };
const formId = '5c1e7bd2-4d59-4c0c-9d0e-2f6a1b3c4d5e';

/** What coordinators are asked when they plan a round, change its dates, end it or extend the strategy, by name. */
export function samplePlanningCards(text: Text): Readonly<Record<string, Card>> {
  return { ...dates(text), ...plans(text), ...strategies(text) };
}

function dates(text: Text): Readonly<Record<string, Card>> {
  const asked = { text, partnershipId, round, typed, problems: [], sampleData } as const;
  const tooLate = badCalendar([
    {
      code: 'due_too_late',
      dates: { dueOn: '2027-01-29', latestDueOn: '2027-01-18', meetingOn: '2027-02-03' },
    },
  ]);
  const problems = [text.refusal.bad_calendar(tooLate.facts), text.planning.dates.gracePast];
  const planned = { ...round, state: 'planned' } as const;
  const hours = { ...round, name: 'Efter branden', kind: 'extraordinary' } as const;
  return {
    'dates-open': roundDatesCard({ ...asked, verb: 'round.dates' }),
    'dates-planned-refused': roundDatesCard({ ...asked, verb: 'round.dates', round: planned, problems }),
    'dates-hours': roundDatesCard({
      ...asked,
      verb: 'round.dates',
      round: hours,
      typed: { ...typed, dueTime: '12:00' },
    }),
    'dates-reopen': roundDatesCard({ ...asked, verb: 'round.reopen', round: { ...round, state: 'closed' } }),
    'dates-moved': roundDatesCard({ ...asked, verb: 'round.moved' }),
    'deciding-close': decidingCard({ text, verb: 'round.close', partnershipId, round, missing: 4, sampleData }),
    'deciding-cancel': decidingCard({
      text,
      verb: 'round.cancel',
      partnershipId,
      round: planned,
      missing: 0,
      sampleData,
    }),
  };
}

function plans(text: Text): Readonly<Record<string, Card>> {
  const initiatives = ['Trafiksikkerhed', 'Negativ social kontrol og æresrelaterede konflikter', 'Tryg bydel'].map(
    (initiativeName, at) => ({ initiativeId: `i-${at}`, initiativeName }),
  );
  const plan = {
    text,
    partnershipId,
    partnershipName,
    formId,
    initiatives,
    problems: [],
    strategyEnded: false,
    sampleData,
  };
  const fresh = { ...noDates, name: '', initiativeIds: [] };
  const ended = badCalendar([
    { code: 'strategy_ended', dates: { strategyValidTo: '2026-12-31', opensOn: '2027-04-01' } },
  ]);
  return {
    'plan-kind': roundKindCard({ text, partnershipId, partnershipName, sampleData }),
    'plan-ordinary': planRoundCard({ ...plan, kind: 'ordinary', typed: fresh }),
    'plan-extraordinary': planRoundCard({
      ...plan,
      kind: 'extraordinary',
      typed: { ...fresh, opensOn: '2026-12-01', name: 'Efter branden', initiativeIds: ['i-0', 'i-2'] },
      problems: [text.planning.days.dueOn.missing],
    }),
    'plan-ended': planRoundCard({
      ...plan,
      kind: 'yearly',
      typed: { ...fresh, name: 'Årlig status 2026', meetingOn: '2027-06-01' },
      problems: [text.refusal.bad_calendar(ended.facts)],
      strategyEnded: true,
    }),
  };
}

function strategies(text: Text): Readonly<Record<string, Card>> {
  const tabUrl = 'https://teams.example/strategy';
  const asked = { text, partnershipId, strategy, problems: [], sampleData, tabUrl };
  const nothing = { title: '', validFrom: null, validTo: null };
  return {
    'strategy-extend': strategyCard({ ...asked, verb: 'strategy.extend', typed: nothing }),
    'strategy-next-refused': strategyCard({
      ...asked,
      verb: 'strategy.next',
      typed: { ...nothing, validFrom: '2027-01-01' },
      problems: [text.planning.strategy.name.missing],
    }),
    'strategy-extended': strategyChangedCard({ text, verb: 'strategy.extend', partnershipId, strategy, sampleData }),
    'strategy-taken': strategyChangedCard({ text, verb: 'strategy.next', partnershipId, strategy, sampleData }),
  };
}
