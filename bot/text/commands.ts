import type { Language } from '#bot/domain/language.ts';

export type Command =
  | 'decisions'
  | 'written_case'
  | 'status'
  | 'drafts'
  | 'round'
  | 'agenda'
  | 'point'
  | 'meetings'
  | 'phone'
  | 'settings'
  | 'yearly'
  | 'minutes'
  | 'pack'
  | 'desk'
  | 'help'
  | 'greeting';

/** The words that help names: all of them but the greeting, which needs no explaining. */
export type HelpWord = Exclude<Command, 'greeting'>;

/**
 * The words the bot understands in a chat. Teams' own command menu is made from the same list;
 * it takes titles up to 32 characters and descriptions up to 128.
 */
export const commands: readonly {
  readonly command: Command;
  readonly words: readonly string[];
  /** What the command menu shows and sends; null where the word is understood but not offered. */
  readonly menu: Readonly<Record<Language, { readonly title: string; readonly description: string }>> | null;
}[] = [
  {
    command: 'status',
    words: ['status'],
    menu: {
      da: { title: 'status', description: 'Vis dine indsatser, og udfyld status' },
      en: { title: 'status', description: 'Show your initiatives and fill in their status' },
    },
  },
  {
    command: 'drafts',
    words: ['kladde', 'kladder', 'draft', 'drafts'],
    menu: {
      da: { title: 'kladde', description: 'Vis dine kladder, og skriv videre' },
      en: { title: 'draft', description: 'Show your drafts and continue writing' },
    },
  },
  {
    command: 'round',
    words: ['runde', 'runder', 'round', 'rounds'],
    menu: {
      da: { title: 'runde', description: 'For koordinatorer: se statusrunden, hvem der mangler, og styr den' },
      en: { title: 'round', description: 'For coordinators: see the status round, who is missing, and run it' },
    },
  },
  {
    command: 'agenda',
    words: ['dagsorden', 'dagsordenen', 'dagsordener', 'agenda'],
    menu: {
      da: { title: 'dagsorden', description: 'Se dagsordenen for dit næste møde' },
      en: { title: 'agenda', description: 'See the agenda of your next meeting' },
    },
  },
  {
    command: 'point',
    words: ['punkt', 'punkter', 'point', 'points'],
    // The agenda's card leads on to it, and Teams' menu holds ten at most.
    menu: null,
  },
  {
    command: 'written_case',
    words: ['skriftlig', 'skriftlig behandling', 'in writing'],
    menu: null,
  },
  {
    command: 'decisions',
    words: ['beslutning', 'beslutninger', 'decision', 'decisions'],
    menu: {
      da: { title: 'beslutninger', description: 'Se, hvad der skal følges op på; koordinatorer kan skrive en ny' },
      en: { title: 'decisions', description: 'See what is to be followed up; coordinators can write a new one' },
    },
  },
  {
    command: 'meetings',
    words: ['møde', 'møder', 'moede', 'moeder', 'meeting', 'meetings'],
    menu: {
      da: { title: 'møde', description: 'Vis kommende møder, og svar, om du deltager; koordinatorer planlægger dem' },
      en: { title: 'meeting', description: 'Show coming meetings and answer whether you come; coordinators plan them' },
    },
  },
  {
    command: 'pack',
    words: ['mødepakke', 'mødepakken', 'moedepakke', 'pakke', 'pack', 'meeting pack'],
    menu: {
      da: { title: 'mødepakke', description: 'Find mødepakken. For koordinatorer: lav den, og send den' },
      en: { title: 'pack', description: 'Find the meeting pack. For coordinators: make it and send it' },
    },
  },
  {
    command: 'desk',
    words: ['overblik', 'overview'],
    // The steering group's own; the menu is for what many write.
    menu: null,
  },
  {
    command: 'phone',
    words: ['telefon', 'telefonnummer', 'phone'],
    menu: {
      da: { title: 'telefon', description: 'Vis eller ret dit telefonnummer, og se, hvem der kan se det' },
      en: { title: 'phone', description: 'Show or change your phone number, and see who can see it' },
    },
  },
  {
    command: 'settings',
    words: ['indstilling', 'indstillinger', 'setting', 'settings'],
    menu: {
      da: { title: 'indstillinger', description: 'For koordinatorer: ret tekster, påmindelser, tider og lukkedage' },
      en: { title: 'settings', description: 'For coordinators: change texts, reminders, times and closed days' },
    },
  },
  {
    command: 'yearly',
    words: ['årsstatus', 'aarsstatus', 'årlig status', 'yearly', 'yearly status'],
    menu: null,
  },
  {
    command: 'minutes',
    words: ['referat', 'referater', 'minutes'],
    menu: {
      da: { title: 'referat', description: 'Vis det nyeste referat, du kan se, og godkend det' },
      en: { title: 'minutes', description: 'Show the newest minutes you can see, and approve them' },
    },
  },
  {
    command: 'help',
    words: ['hjælp', 'help', 'hjaelp', '?'],
    menu: {
      da: { title: 'hjælp', description: 'Hvad du kan bruge Tryg Overblik til, og hvem der ser det, du skriver' },
      en: { title: 'help', description: 'What Tryg Overblik does, and who sees what you write' },
    },
  },
  { command: 'greeting', words: ['hej', 'hi', 'hello', 'goddag'], menu: null },
];

/** A chat text without its mention of the bot → the command it means, or null. Longer texts are never a command. */
export function readCommand(text: string): Command | null {
  const word = normalised(text);
  return commands.find((entry) => entry.words.includes(word))?.command ?? null;
}

/** What stands after the word for practice, such as `status` in `prøve status`; null where it does not begin so. */
export function readPractising(text: string): string | null {
  const found = /^\s*(?:prøve|proeve|practice)(?:[\s:]+(.*))?$/isu.exec(text.normalize('NFKC'));
  return found && (found[1] || 'status');
}

/** Case, surrounding spaces and closing punctuation say nothing; a lone question mark does. */
function normalised(text: string): string {
  const trimmed = text.normalize('NFKC').trim().toLowerCase();
  const bare = trimmed.replace(/^[\p{P}\p{Z}]+|[\p{P}\p{Z}]+$/gu, '');
  return bare === '' && trimmed.includes('?') ? '?' : bare;
}
