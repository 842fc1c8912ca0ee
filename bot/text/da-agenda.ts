import { agendaLimits, type PointKind } from '#bot/domain/agenda.ts';
import type { PointField, PointProblemCode } from '#bot/domain/agenda-problem.ts';
import type { StatusReason } from '#bot/domain/agenda-status.ts';
import { formatNumber } from './format.ts';

/** A meeting's agenda: what its points are called, and what is said of those that are proposed. */
export const daAgenda = {
  /** The usual points; `own` is one whose title was lost. */
  kinds: {
    approve_agenda: 'Godkendelse af dagsorden',
    minutes: 'Godkendelse af og opfølgning på referat',
    news: 'Nyt fra styregruppen',
    status: 'Status på indsatserne',
    measurements: 'Målinger og kriminalitetsudvikling',
    theme: 'Tema',
    communication: 'Formidling',
    initiatives: 'Nye eller udgåede indsatser',
    any_other: 'Eventuelt',
    next_meeting: 'Næste møde',
    own: 'Punkt',
  } satisfies Record<PointKind, string>,
  title: 'Dagsorden',
  of: (meeting: string) => `Dagsorden: ${meeting}`,
  closed: 'Lukket punkt',
  closedTo: (names: string) => `Lukket punkt for ${names}`,
  carriedOver: 'Ført videre til næste møde',
  proposedBy: (name: string) => `Foreslået af ${name}`,
  about: (initiative: string) => `Om ${initiative}`,
  waiting: 'Venter på et møde',
  /** Why an initiative stands under its own point. */
  reasons: {
    asks: 'Beder gruppen om en beslutning eller hjælp',
    action: 'Kræver handling',
    attention: 'Kræver opmærksomhed',
    silent: 'Mangler status',
    overdue: 'En beslutning er over fristen',
    pushed: 'En frist er udskudt',
    late: 'Status kom efter fristen',
    changed: 'Ændret siden sidst',
  } satisfies Record<StatusReason, string>,
  decisions: {
    heading: 'Åbne beslutninger',
    overdue: (day: string) => `Fristen er overskredet: ${day}`,
    due: (day: string) => `Frist: ${day}`,
  },
  nothing: 'Ingen indsatser kræver gruppens opmærksomhed.',
  frozen: (day: string) => `Som statusrunden sluttede ${day}.`,
  more: (count: number) => `${formatNumber(count, 'da')} flere står i fanen.`,
  fields: {
    title: { label: 'Hvad skal punktet hedde?', missing: 'Giv punktet en titel.' },
    text: { label: 'Hvad skal drøftes eller besluttes?', missing: 'Skriv, hvad der skal drøftes.' },
    initiativeId: { label: 'Indsats', missing: 'Vælg en indsats fra listen, eller lad feltet stå tomt.' },
    closedTo: { label: 'Lukket for andre end', missing: 'Vælg personer, der kan se mødet.' },
  } satisfies Record<PointField, { readonly label: string; readonly missing: string }>,
  problems: {
    too_long: (limit: number) => `Forkort teksten til højst ${formatNumber(limit, 'da')} tegn.`,
    not_among_them: 'Et lukket punkt skal også være for dig selv, når du lukker det.',
    contains_cpr_number:
      'Teksten ser ud til at indeholde et CPR-nummer. Fjern det, før du sender. Skriv kun om indsatsen, ikke om enkeltpersoner.',
  } satisfies Partial<Record<PointProblemCode, unknown>>,
  noInitiative: 'Ingen bestemt indsats',
  usual: `Højst ${agendaLimits.usualPoints} faste punkter, hver kun én gang.`,
  propose: {
    heading: 'Foreslå et punkt',
    intro: 'Punktet kommer på dagsordenen før Eventuelt. Skriv kun om indsatsen, ikke om enkeltpersoner.',
    meeting: { label: 'Til hvilket møde?', missing: 'Vælg et møde.' },
    send: 'Send forslag',
    cancel: 'Fortryd',
    noMeeting:
      'Der er ikke planlagt et møde, du kan foreslå punkter til. Skriv til en koordinator, hvis noget skal med.',
    another: 'Foreslå et punkt mere',
    show: 'Se dagsorden',
    onAgenda: (meeting: string) => `Dit punkt står på dagsordenen for ${meeting}.`,
    next: (sent: string, meeting: string) =>
      `Dagsordenen for ${sent} er sendt ud. Dit punkt kommer på dagsordenen for ${meeting}, medmindre en koordinator tager det med før.`,
    waiting: (sent: string) =>
      `Dagsordenen for ${sent} er sendt ud. Dit punkt venter på næste møde, medmindre en koordinator tager det med før.`,
  },
  show: {
    noMeeting: 'Der er ikke planlagt et møde, du er med til.',
    open: 'Åbn mødet',
    next: 'Næste møde',
    goneOut: 'Dagsordenen er sendt ud.',
  },
  notice: {
    heading: 'Nye punkter er foreslået',
    intro: (meeting: string) => `Til ${meeting}:`,
    waits: 'Venter på næste møde',
  },
};
