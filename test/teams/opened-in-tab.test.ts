import assert from 'node:assert/strict';
import { noticeCardOf } from '#bot/cards/notice-card-of.ts';
import type { NoticeContent } from '#bot/domain/notice-content.ts';
import { deepLinks, onlyOf } from '#bot/teams/deep-links.ts';
import { openedBy } from '#bot/teams/opened-by.ts';
import { textFor } from '#bot/text/text-for.ts';
import { viewPointedAt } from '#tab/app/view-pointed-at.ts';
import { readView, writeView } from '#tab/overview/view.ts';
import { meetingNotices } from '#test/cards/meeting-notice-samples.ts';
import { minutesNotices } from '#test/cards/minutes-samples.ts';
import { aNoticeSetting, sampleNotices } from '#test/cards/notice-samples.ts';
import { yearlyNotices } from '#test/cards/yearly-samples.ts';
import { partsOfType } from '#test/support/check-card.ts';

const links = deepLinks('app');

describe('A link in a card, read by the tab', () => {
  it('opens the screen it is named after', () => {
    const opened = {
      overview: screen(links.overview('tryg-by')),
      'overview of the first': screen(links.overview(null)),
      mine: screen(links.mine('tryg-by')),
      initiative: screen(links.initiative('tryg-by', 'havnen')),
      form: screen(links.form('tryg-by', 'havnen')),
      rounds: screen(links.rounds('tryg-by')),
      round: screen(links.round('tryg-by', '2025-2')),
      goals: screen(links.goals('tryg-by', '2025-2')),
      pack: screen(links.pack('tryg-by', '2025-2', 3)),
      yearly: screen(links.yearly('tryg-by', '2025-aar')),
      written: screen(links.written('tryg-by')),
      meetings: screen(links.meetings('tryg-by')),
      meeting: screen(links.meeting('tryg-by', 'lead-2025-1')),
      decisions: screen(links.decisions('tryg-by')),
      strategy: screen(links.strategy('tryg-by')),
      people: screen(links.people('tryg-by')),
      help: screen(links.help),
    };

    assert.deepEqual(opened, {
      overview: '?page=overview&partnership=tryg-by',
      'overview of the first': '?page=overview',
      mine: '?page=mine&partnership=tryg-by',
      initiative: '?page=overview&partnership=tryg-by&initiative=havnen',
      form: '?page=overview&partnership=tryg-by&initiative=havnen&form=1',
      rounds: '?page=rounds&partnership=tryg-by',
      round: '?page=rounds&partnership=tryg-by&round=2025-2',
      goals: '?page=rounds&partnership=tryg-by&round=2025-2&part=goals',
      pack: '?page=meetings&partnership=tryg-by&packs=2025-2',
      yearly: '?page=yearly&partnership=tryg-by&yearly=2025-aar',
      written: '?page=written&partnership=tryg-by',
      meetings: '?page=meetings&partnership=tryg-by',
      meeting: '?page=meetings&partnership=tryg-by&meeting=lead-2025-1',
      decisions: '?page=decisions&partnership=tryg-by',
      strategy: '?page=strategy&partnership=tryg-by',
      people: '?page=people&partnership=tryg-by',
      help: '?page=help',
    });
  });

  it('leaves the partnership that is shown, and what was open in it, where it names another screen', () => {
    const before = readView('?partnership=tryg-by&page=rounds&round=2025-2&part=goals');

    const after = writeView({ ...before, ...viewPointedAt('//overview') }, '');

    assert.equal(after, '?page=overview&partnership=tryg-by');
  });

  it('opens what its button says, on every notice of the bot', () => {
    const opened: Record<string, string[]> = {};
    for (const content of notices()) {
      const card = noticeCardOf({ text: textFor('da'), content, tabUrl: openedBy(content, links) });
      for (const { title, url } of partsOfType(card, 'Action.OpenUrl')) {
        opened[String(title)] = [...new Set([...(opened[String(title)] ?? []), screen(String(url))])];
      }
    }

    assert.deepEqual(opened, {
      'Svar i fanen': ['?page=overview&partnership=tryg-aalborg&initiative=tryghedsvandringer&form=1'],
      'Åbn Min side': ['?page=mine&partnership=tryg-aalborg'],
      'Se i overblikket': ['?page=overview&partnership=tryg-aalborg&initiative=tryghedsvandringer'],
      'Åbn runden': [
        '?page=rounds&partnership=tryg-aalborg&round=2027-1',
        '?page=rounds&partnership=tryg-aalborg&round=2027-1&part=goals',
      ],
      'Åbn strategien': ['?page=strategy&partnership=tryg-aalborg'],
      'Åbn udgaven til mødet': ['?page=meetings&partnership=tryg-aalborg&packs=2027-1'],
      'Åbn mødepakken': ['?page=meetings&partnership=tryg-aalborg&packs=2027-1'],
      'Åbn overblikket': ['?page=overview&partnership=tryg-aalborg'],
      'Åbn mødet': ['?page=meetings&partnership=tryg-aalborg&meeting=steering-2027-1'],
      'Deltag online': ['https://teams.example/1'],
      'Åbn i fanen': ['?page=yearly&partnership=tryg-aalborg&yearly=year-2027'],
      'Åbn møderne': ['?page=meetings&partnership=tryg-aalborg'],
    });
  });

  it('names a partnership only where all that the card shows is of one', () => {
    assert.equal(onlyOf(['tryg-by', 'tryg-by']), 'tryg-by');
    assert.equal(onlyOf(['tryg-by', 'andet']), null);
    assert.equal(onlyOf([]), null);
  });
});

function notices(): readonly NoticeContent[] {
  const yearly = Object.values(yearlyNotices).map((facts) => ({ ...aNoticeSetting(), ...facts }));
  return [...Object.values({ ...sampleNotices(), ...minutesNotices(), ...meetingNotices() }), ...yearly];
}

/** The address of the screen that the link opens in the tab. */
function screen(link: string): string {
  const url = new URL(link);
  if (url.hostname !== 'teams.microsoft.com') return link;
  const context = url.searchParams.get('context');
  const pointed = viewPointedAt(context && JSON.parse(context).subEntityId);
  return writeView({ ...readView(''), ...pointed }, '');
}
