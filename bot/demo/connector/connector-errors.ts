import type { DemoAnswer } from '#bot/demo/routes.ts';

const errors = {
  Unauthorized: [401, 'Authorization has been denied for this request.'],
  BadArgument: [400, 'The request does not fit the schema.'],
  ConversationNotFound: [404, 'Conversation not found.'],
  ActivityNotFoundInConversation: [404, 'The activity was not found in the conversation.'],
  MemberNotFoundInConversation: [404, 'The member was not found in the conversation.'],
  BotNotInConversationRoster: [403, 'The bot is not part of the conversation roster.'],
  MessageSizeTooBig: [413, 'Message size too large.'],
} as const;

/** An error as Bot Connector words it: `{ error: { code, message } }`. */
export function connectorError(code: keyof typeof errors): DemoAnswer {
  const [status, message] = errors[code];
  return { status, body: { error: { code, message } } };
}
