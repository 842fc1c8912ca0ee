import { formatNumber, plural } from '#bot/text/format.ts';
import type { daOperation } from './da-operation.ts';

export const enOperation: typeof daOperation = {
  checks: {
    heading: 'Does it work for everybody?',
    caption: 'What works in each organisation',
    organisation: 'Organisation',
    heads: {
      tenant: 'Tenant known',
      people: 'People',
      linked: 'Accounts known',
      consent: 'Tab opened',
      messageIn: 'Wrote to the bot',
      messageOut: 'Message arrived',
    },
    yes: 'Yes',
    notYet: 'Not yet',
    linked: (linked, people) => `${formatNumber(linked, 'en')} of ${formatNumber(people, 'en')}`,
    next: 'What you can do next',
    allWell: 'It works in every organisation.',
    todo: {
      tenant: (name) =>
        `${name}: Get the tenant id from the organisation’s IT department, and give it to those who run the service.`,
      people: (name) => `${name}: Add the first people on the page People.`,
      linked: (name) =>
        `${name}: Ask somebody there to open Tryg Overblik in Teams, and let them in from the waiting list.`,
      consent: (name) =>
        `${name}: Ask somebody there to open the tab Overview. If a page about consent appears, the organisation’s IT department must approve the app.`,
      messageIn: (name) => `${name}: Ask somebody there to write help to Tryg Overblik in the chat.`,
      messageOut: (name) =>
        `${name}: No message has arrived in the rounds and meetings of now. See below who cannot be reached.`,
    },
  },
  reach: {
    heading: 'Whom messages reach',
    caption: 'People who cannot be told in their own chat',
    counts: {
      home_tenant: (count) => `${formatNumber(count, 'en')} in their own chat`,
      guest: (count) => `${formatNumber(count, 'en')} as guests`,
      channel_only: (count) => `${formatNumber(count, 'en')} in a channel only`,
      tab_only: (count) => `${formatNumber(count, 'en')} in the tab only`,
      none: (count) => `${formatNumber(count, 'en')} cannot be reached`,
    },
    all: 'Everybody can be told in their own chat.',
    name: 'Name',
    reach: 'Can be reached',
    lastDelivered: 'Last arrived',
    phone: 'Phone',
    never: 'Never',
    noPhone: 'No number',
    parked: 'Has removed or blocked the app',
    more: (count) =>
      `And ${formatNumber(count, 'en')} more ${plural(count, { one: 'person', many: 'people' })}. Fetch the list to see them all.`,
  },
  audit: {
    filter: 'Filter events',
    anybody: 'By anybody',
    anything: 'All events',
    by: 'By',
    action: 'Event',
    from: 'From',
    to: 'Until',
    none: 'No events match what you have chosen.',
    more: 'Show older',
    goesOn: 'There may be more. Show older to go on looking.',
    loading: 'Fetching events',
    clear: 'Clear filters',
    count: (count) => `${formatNumber(count, 'en')} ${plural(count, { one: 'event', many: 'events' })} shown`,
  },
};
