import type { NoticeTexts, ReminderStep } from '#bot/domain/settings.ts';
import { formatNumber } from './format.ts';

/** How coordinators decide about texts, times and closed days in the chat. */
export const daSettings = {
  button: 'Indstillinger',
  title: 'Indstillinger',
  summary: 'Indstillinger for statusrunder',
  onlyCoordinators:
    'Det er koordinatorerne, der bestemmer indstillingerne. Skriv status for at se dine egne indsatser.',
  saved: 'Indstillingerne er gemt.',
  notSaved: 'Det er ikke gemt endnu:',
  changedMeanwhile:
    'En anden koordinator har ændret indstillingerne, siden du fik kortet. Det, du skrev, står her stadig. Sådan er indstillingerne nu:',
  saveAnyway: 'Gemmer du igen, gælder det, der står i felterne.',
  back: 'Tilbage til indstillingerne',
  shown: {
    reminders: 'Påmindelser',
    noReminders: 'Der bliver ikke sendt påmindelser',
    step: ({ unit, before }: ReminderStep) => {
      if (before === 0) return 'på dagen for fristen';
      const count = formatNumber(before, 'da');
      if (unit === 'working_days') return `${count} ${before === 1 ? 'arbejdsdag' : 'arbejdsdage'} før`;
      return `${count} ${before === 1 ? 'dag' : 'dage'} før`;
    },
    at: (steps: string, time: string) => `${steps}, kl. ${time}`,
    hours: 'Vi sender beskeder',
    between: (from: string, until: string) => `på arbejdsdage mellem kl. ${from} og ${until}`,
    grace: 'Sene svar',
    graceDays: (days: number) => {
      if (days === 0) return 'bliver ikke taget imod efter fristen';
      return `bliver taget imod i ${formatNumber(days, 'da')} ${days === 1 ? 'arbejdsdag' : 'arbejdsdage'} efter fristen`;
    },
    closedDays: 'Lukkedage',
    yearly: (day: string) => `${day} hvert år`,
    none: 'ingen',
    holidays: 'Weekender og danske helligdage er altid lukkede.',
    quietPeriods: 'Perioder, hvor ingen bliver spurgt',
    period: (from: string, to: string) => `${from} til ${to}`,
    namedPeriod: (name: string, from: string, to: string) => `${name} (${from} til ${to})`,
    more: (count: number) => `og ${formatNumber(count, 'da')} mere`,
    texts: 'Beskedernes tekster',
    textsOwn: (count: number) =>
      count === 0 ? 'appens egne' : `I har selv skrevet ${formatNumber(count, 'da')} af 8, resten er appens egne`,
  },
  texts: {
    edit: 'Ret teksterne',
    title: 'Ret teksterne',
    summary: 'Ret teksterne i beskederne',
    intro: 'Skriv sætningen, som I vil have den. Navne, frister og knapper kommer selv med i beskeden.',
    da: 'På dansk',
    en: 'På engelsk',
    names: {
      asked: 'Når vi spørger',
      reminder: 'Når vi minder om fristen',
      lastDay: 'På dagen for fristen',
      contact: 'Hvem man kontakter, hvis noget ikke er tilgængeligt. Alle kan læse det',
    } satisfies Record<keyof NoticeTexts, string>,
    label: (name: string, language: string) => `${name}, på ${language}`,
    inDanish: 'dansk',
    inEnglish: 'engelsk',
    whenEmpty: 'Er feltet tomt, skriver vi:',
    yours: 'din indsats',
    theDay: 'datoen',
    missing: 'Skriv højst 500 tegn.',
    tooLong: 'En tekst er for lang. Skriv højst 500 tegn i hvert felt.',
    save: 'Gem teksterne',
  },
  times: {
    edit: 'Ret tiderne',
    title: 'Ret tiderne',
    summary: 'Ret tider og påmindelser',
    running: 'En runde, der allerede er åben, beholder de påmindelser, den har.',
    reminders: 'Påmindelser',
    remindersHint:
      'Skriv, hvor mange dage før fristen vi skal minde om den. 0 er selve dagen. Et tomt felt sender ingen.',
    nth: (number: number) => `${formatNumber(number, 'da')}. påmindelse`,
    unit: (number: number) => `${formatNumber(number, 'da')}. tælles i`,
    units: { days: 'dage', working_days: 'arbejdsdage' } satisfies Record<ReminderStep['unit'], string>,
    unitMissing: 'Vælg dage eller arbejdsdage.',
    wrongDays: 'Skriv et helt tal fra 0 til 120.',
    wrongReminders: 'Skriv antallet af dage i hver påmindelse som et helt tal fra 0 til 120.',
    reminderTime: { label: 'Klokkeslæt for påmindelser', missing: 'Vælg et klokkeslæt for påmindelser.' },
    sendFrom: { label: 'Send tidligst kl.', missing: 'Vælg, hvornår vi tidligst må sende.' },
    sendUntil: { label: 'Send senest kl.', missing: 'Vælg, hvornår vi senest må sende.' },
    wrongUntil: 'Vi skal have tid at sende i: det seneste klokkeslæt skal være efter det tidligste.',
    wrongTime: 'Klokkeslættet for påmindelser skal ligge mellem det tidligste og det seneste.',
    grace: 'Hvor mange arbejdsdage efter fristen tager I imod svar?',
    wrongGrace: 'Skriv antallet af arbejdsdage til sene svar som et helt tal fra 0 til 30.',
    save: 'Gem tiderne',
  },
  days: {
    edit: 'Ret lukkedage',
    title: 'Ret lukkedage',
    summary: 'Ret lukkedage og perioder',
    closedDays: 'Lukkedage, én på hver linje',
    closedDaysHint: 'Skriv 24.12 for hvert år eller 24.12.2026 for én gang. Weekender og helligdage skal ikke med.',
    quietPeriods: 'Perioder, hvor ingen bliver spurgt, én på hver linje',
    quietPeriodsHint: 'Skriv for eksempel 01.07.2026 - 07.08.2026 Sommerferie. Navnet kan udelades.',
    wrong: 'Skriv én på hver linje.',
    wrongDay: (line: number) =>
      `Lukkedage, linje ${formatNumber(line, 'da')}: Skriv en dato som 24.12 eller 24.12.2026.`,
    wrongPeriod: (line: number) =>
      `Perioder, linje ${formatNumber(line, 'da')}: Skriv to datoer som 01.07.2026 - 07.08.2026, den første først.`,
    manyDays: 'Der er for mange lukkedage. Skriv højst 100.',
    longPeriods:
      'En periode er for lang, eller dens navn er. Der skal være arbejdsdage inden for et halvt år, og et navn må højst fylde 100 tegn.',
    save: 'Gem dagene',
  },
};
