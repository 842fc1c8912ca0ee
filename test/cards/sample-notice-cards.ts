import { channelMineCard } from '#bot/cards/channel-asked-card.ts';
import { channelGroupAnsweredCard, channelGroupQuestionCard } from '#bot/cards/channel-group-card.ts';
import type { Card } from '#bot/cards/element-types.ts';
import { goalSummariesCard } from '#bot/cards/goal-summaries-card.ts';
import { noticeCardOf } from '#bot/cards/notice-card-of.ts';
import { steppingDownAnsweredCard } from '#bot/cards/stepping-down-card.ts';
import type { Text } from '#bot/text/da.ts';
import { tabUrl } from './card-samples.ts';
import { meetingNotices } from './meeting-notice-samples.ts';
import { minutesNotices } from './minutes-samples.ts';
import { aNoticeSetting, anAskedLine, ofRound, sampleNotices } from './notice-samples.ts';
import { yearlyNotices } from './yearly-samples.ts';

/** The card of every notice, and those that come in its place once somebody has pressed a button, by name. */
export function sampleNoticeCards(text: Text): Readonly<Record<string, Card>> {
  const notices = Object.entries({ ...sampleNotices(), ...minutesNotices(), ...meetingNotices() }).map(
    ([name, notice]) => {
      const content = { ...notice, language: text.language, sampleData: name.endsWith('-sample') };
      return [`notice-${name}`, noticeCardOf({ content, text, tabUrl })] as const;
    },
  );
  const yearly = Object.entries(yearlyNotices).map(([name, facts]) => {
    const content = { ...aNoticeSetting({ language: text.language }), ...facts };
    return [`notice-${name}`, noticeCardOf({ content, text, tabUrl })] as const;
  });
  return { ...Object.fromEntries([...notices, ...yearly]), ...answered(text) };
}

const readers = { members: 23, guests: 4, fromOtherTenants: 6, fromUnknownTenants: 2 };

function answered(text: Text): Readonly<Record<string, Card>> {
  const sampleData = false;
  const lead = {
    partnershipId: 'tryg-aalborg',
    initiativeId: 'tryghedsvandringer',
    initiativeName: 'Tryghedsvandringer',
    personId: 'tovholder-tryghedsvandringer',
    personName: 'Tovholder Tryghedsvandringer',
  };
  const channel = { partnershipId: 'tryg-aalborg', channelId: '19:abc@thread.tacv2', channelName: 'Tovholdere' };
  const goals = [
    { goalId: 'm1', name: 'Fortsat høj oplevet tryghed', verdict: 'reached' },
    { goalId: 'm2', name: 'Nedgang i adfærd, der skaber utryghed', verdict: null },
  ] as const;
  const judged = { text, ...ofRound(), partnershipId: 'tryg-aalborg', sampleData, tabUrl };
  const typed = { goalId: 'm2', verdict: 'partly_reached', reasons: '' } as const;
  return {
    'stepping-down-confirmed': steppingDownAnsweredCard({
      text,
      ...lead,
      state: 'confirmed',
      isWithoutLead: true,
      sampleData,
    }),
    'stepping-down-undone': steppingDownAnsweredCard({
      text,
      ...lead,
      state: 'undone',
      isWithoutLead: false,
      sampleData,
    }),
    'channel-question': channelGroupQuestionCard({ text, ...channel, readers, sampleData }),
    'channel-answered': channelGroupAnsweredCard({
      text,
      group: 'lead',
      byName: 'Koordinator Kommune',
      readers,
      sampleData,
    }),
    'channel-mine': channelMineCard({
      text,
      ...ofRound(),
      sampleData,
      lines: [anAskedLine(), anAskedLine({ initiativeId: 'bydel', initiativeName: 'Tryg bydel' })],
      formUrl: (id) => `${tabUrl}?context=${id}`,
      tabUrl,
    }),
    'channel-mine-none': channelMineCard({ text, ...ofRound(), sampleData, lines: [], formUrl: () => tabUrl, tabUrl }),
    'goals-returned': goalSummariesCard({
      ...judged,
      goals,
      returned: { typed, sentence: text.round.goals.reasons.missing },
      isSaved: false,
    }),
    'goals-saved': goalSummariesCard({ ...judged, goals, returned: null, isSaved: true }),
    'goals-done': goalSummariesCard({ ...judged, goals: goals.slice(0, 1), returned: null, isSaved: true }),
  };
}
