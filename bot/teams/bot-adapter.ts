import { CloudAdapter, type InvokeResponse, type TurnContext } from 'botbuilder';
import type { Inbound } from './inbound.ts';

type Activity = TurnContext['activity'];
type Logic = (context: TurnContext) => Promise<void>;

/** botbuilder's adapter, reached without its own HTTP edge, which answers errors with their inner messages. */
export class BotAdapter extends CloudAdapter {
  /** Verifies and runs one turn; throws TokenRefused, or what the turn throws. */
  async answer(authorization: string, inbound: Inbound, logic: Logic): Promise<InvokeResponse | undefined> {
    return this.processActivity(authorization, asActivity(inbound), logic);
  }
}

/** What botbuilder reads of an activity to answer it. The turn itself works on the checked `Inbound`. */
function asActivity(inbound: Inbound): Activity {
  const { type, channelId, serviceUrl, from, recipient, conversation } = inbound;
  return {
    type,
    channelId,
    serviceUrl,
    from: { name: '', ...from },
    recipient: { id: '', name: '', ...recipient },
    conversation: { isGroup: false, conversationType: 'personal', name: '', ...conversation },
    ...(inbound.id === undefined ? {} : { id: inbound.id }),
    ...(inbound.locale === undefined ? {} : { locale: inbound.locale }),
    ...(inbound.name === undefined ? {} : { name: inbound.name }),
    text: inbound.text ?? '',
    localTimezone: '',
    callerId: '',
    label: '',
    valueType: '',
    listenFor: [],
  };
}
