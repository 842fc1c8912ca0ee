import assert from 'node:assert/strict';
import { type NoticeKind, noticeKinds } from '#bot/domain/notice.ts';
import { sendMoments, sendTimeOf } from '#bot/domain/send-moment.ts';
import { defaultSettings } from '#bot/domain/settings.ts';

/** A Wednesday at 20.00 in Copenhagen, and the next morning at 8.00. */
const evening = '2025-05-21T18:00:00.000Z';
const morning = '2025-05-22T06:00:00.000Z';

/** When a person gets what is decided in the evening; for what a channel hears, which hours it keeps to. */
const heard: Readonly<Record<NoticeKind, 'morning' | 'at once' | 'morning, or at once where hours count' | 'channel'>> =
  {
    asked: 'morning',
    reminder: 'morning',
    last_day: 'morning',
    snoozed: 'morning',
    dates_changed: 'morning',
    cancelled: 'morning',
    reopened: 'morning',
    returned: 'morning',
    handed_over: 'morning',
    entered_for_you: 'morning',
    answered_by_other: 'morning',
    stepping_down_answered: 'morning',
    decided: 'morning',
    decision_due: 'morning',
    case_asked: 'morning',
    case_reminder: 'morning',
    case_settled: 'morning',
    minutes_sent: 'morning',
    minutes_reminder: 'morning',
    text_edited: 'morning',
    pack_sent: 'morning',
    stepping_down: 'morning',
    to_call: 'morning, or at once where hours count',
    not_reached: 'morning',
    decision_not_reached: 'morning',
    goal_summaries: 'morning',
    not_opened: 'morning',
    preview: 'at once',
    point_proposed: 'morning',
    minutes_remark: 'morning',
    minutes_settled: 'morning',
    yearly_cut_off: 'morning',
    yearly_refused: 'morning',
    yearly_approved: 'morning',
    yearly_paragraph: 'morning',
    yearly_published: 'morning',
    yearly_approve: 'morning',
    counter: 'channel',
    channel_asked: 'channel',
    channel_test: 'channel',
    meeting_post: 'channel',
    meeting_reply: 'channel',
    meeting_no_channel: 'morning',
    meeting_channel_gone: 'morning',
    meeting_headcount: 'morning',
    series_planned: 'morning',
    version_not_taken: 'morning',
    minutes_approved: 'channel',
  };

describe('What is decided in the evening', () => {
  for (const kind of noticeKinds) {
    if (heard[kind] === 'channel') continue;
    it(`is heard ${heard[kind]}: ${kind}`, () => {
      const sending = { at: evening, hours: defaultSettings, zone: 'Europe/Copenhagen' };

      const usual = sendTimeOf(kind, { ...sending, isCounted: false });
      const counted = sendTimeOf(kind, { ...sending, isCounted: true });

      const either = heard[kind] === 'at once' ? evening : morning;
      const where = heard[kind] === 'morning, or at once where hours count' ? evening : either;
      assert.deepEqual([usual, counted], [either, where]);
    });
  }

  it('stands in a channel at once, but for what is said below a meeting’s post and of approved minutes', () => {
    const inChannel = noticeKinds.filter((kind) => heard[kind] === 'channel');

    assert.deepEqual(
      inChannel.map((kind) => `${kind} ${sendMoments[kind]}`),
      [
        'counter any_hour',
        'channel_asked any_hour',
        'channel_test any_hour',
        'meeting_post any_hour',
        'meeting_reply channel_hours',
        'minutes_approved channel_hours',
      ],
    );
  });
});
