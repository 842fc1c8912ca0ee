import { calendarProblemsIn } from '#bot/domain/calendar-problem.ts';
import type { RefusalCode, RefusalFacts } from '#bot/domain/refusal.ts';
import { daCalendar } from './da-calendar.ts';
import { daCoordinatorNotices } from './da-coordinator-notices.ts';
import { daWords } from './da-words.ts';
import { formatDay } from './format.ts';
import { namesIn } from './named-facts.ts';

/** Every expected no as a sentence that says what to do. */
export const daRefusal: Record<RefusalCode, (facts: RefusalFacts) => string> = {
  unknown_person: () => 'Vi ved endnu ikke, hvem du er. En koordinator skal først tilføje dig.',
  tenant_not_allowed: () =>
    'Din organisation er ikke med i samarbejdet. Kontakt en koordinator, hvis den skulle have været med.',
  not_allowed: () => 'Det har du ikke adgang til. Kontakt en koordinator, hvis du mangler adgang.',
  too_many_requests: ({ seconds }) =>
    `Der kom for meget på én gang. Vent ${seconds === 1 ? '1 sekund' : `${seconds} sekunder`}, og prøv igen. Det, du har skrevet, står her endnu.`,
  no_partnership: () => 'Samarbejdet er ikke oprettet endnu. En administrator skal oprette det i fanen Overblik.',
  no_such_initiative: () => 'Indsatsen findes ikke længere. Skriv status for at se dine indsatser.',
  no_such_person: () => 'Personen findes ikke. Opdater siden, og prøv igen.',
  no_such_channel: () => 'Tryg Overblik er ikke længere i kanalen. Tilføj appen igen, hvis kanalen skal bruges.',
  no_such_round: () => 'Statusrunden findes ikke længere. Find den igen, hvor du kom fra, eller skriv runde i chatten.',
  no_such_pack: () => 'Mødepakken findes ikke, eller den er ikke til dig. Spørg en koordinator.',
  no_such_meeting: () => 'Mødet findes ikke længere. Find det igen, hvor du kom fra.',
  no_such_point: () => 'Punktet findes ikke længere. Åbn dagsordenen igen.',
  agenda_full: ({ limit }) =>
    `Der er allerede ${limit ?? 'for mange'} punkter. Fjern et, eller før et videre, før du tilføjer flere.`,
  invalid_strategy: () => 'Noget skal rettes, før det kan gemmes. Det står ved felterne.',
  no_such_draft: () => 'Der er ingen kladde til den næste version. Måske er den taget i brug eller slettet.',
  draft_not_in_state: () => 'Kladden kan ikke rettes lige nu. Er den godkendt, skal du først fortryde det.',
  draft_incomplete: () => 'Kladden er ikke færdig. Det, der mangler, står i oversigten over versionen.',
  draft_begun: () => 'Der er en kladde til den næste version. Tag den i brug, eller slet den, under Strategi i fanen.',
  already_ended: () => 'Indsatsen er afsluttet. Det kan ikke fortrydes, når dagen er passeret. Opret den på ny.',
  goal_in_use: () => 'Målet kan ikke fjernes, så længe en indsats bruger det. Flyt indsatserne først.',
  last_point: () => 'En dagsorden har mindst ét punkt. Tilføj et andet, før du fjerner det sidste.',
  usual_agenda_changed: () => 'De faste punkter er ændret imens. Åbn dem igen, og ret derefter.',
  invalid_point: () => 'Punktet er ikke gemt endnu. Ret felterne, og gem igen.',
  no_such_decision: () =>
    'Beslutningen findes ikke, eller den er ikke til dig. Skriv beslutninger i chatten for at se dine.',
  invalid_decision: () => 'Beslutningen er ikke gemt endnu. Ret felterne, og gem igen.',
  no_such_case: () => 'Sagen findes ikke, eller den er ikke til dig.',
  invalid_case: () => 'Sagen er ikke sendt endnu. Ret felterne, og send igen.',
  case_closed: () => 'Sagen er afsluttet, så der kan ikke svares længere.',
  nobody_to_ask: () => 'Styregruppen har ingen medlemmer endnu. Giv nogen rollen først.',
  decision_frozen: () =>
    'Referatet er godkendt, så teksten kan ikke rettes. Du kan stadig skrive, hvad der er sket i sagen.',
  no_such_text: () => 'Teksten står her ikke længere. Den kan være skjult eller ændret imens.',
  no_such_redaction: () => 'Teksten er ikke skjult længere, eller det er en anden organisation, der afgør det.',
  no_such_minutes: () => 'Referatet findes ikke. Skriv referat i chatten for at se det nyeste.',
  meeting_not_begun: () => 'Mødet er ikke begyndt endnu. Send referatet, når det er holdt.',
  minutes_not_open: ({ state }) =>
    state === 'replaced'
      ? 'Der er sendt en ny version af referatet. Skriv referat i chatten for at se den.'
      : state === 'approved'
        ? 'Referatet er godkendt og låst. Kontakt en koordinator, hvis noget er forkert.'
        : 'Fristen for at svare på referatet er udløbet. Kontakt en koordinator, hvis noget er forkert.',
  minutes_changed_meanwhile: () =>
    'Referatet er ændret, siden du åbnede det, så dit er ikke sendt. Se det igen, og send så.',
  not_asked_to_approve: () =>
    'Du er ikke bedt om at godkende referatet, fordi du ikke står som til stede. Kontakt en koordinator, hvis det er forkert.',
  invalid_minutes: ({ tooLong, withCprNumber, limit }) =>
    [
      ...(isMany(withCprNumber) ? ['En tekst ser ud til at indeholde et CPR-nummer. Fjern det, før du gemmer.'] : []),
      ...(isMany(tooLong) ? [`Forkort teksten til højst ${limit} tegn under hvert punkt.`] : []),
    ].join(' ') || 'Ret teksterne i referatet, og gem igen.',
  no_open_round: () => 'Der er ingen åben statusrunde lige nu. Send din status, når den næste åbner.',
  round_closed: () =>
    'Statusrunden er lukket, så status kan ikke sendes eller rettes. Kontakt en koordinator, hvis noget skal med.',
  round_not_in_state: ({ state }) =>
    `Det kan ikke gøres nu: Statusrunden er ${roundState.get(state) ?? 'ændret'}. Åbn den igen for at se, hvor langt den er.`,
  round_under_way: () => 'Der er allerede en statusrunde af samme slags i gang. Luk eller aflys den først.',
  meeting_not_in_state: ({ state }) =>
    state === 'cancelled'
      ? 'Mødet er aflyst og kan ikke ændres. Planlæg et nyt, hvis det skal holdes.'
      : 'Mødet er holdt og kan ikke ændres.',
  meeting_changed: () =>
    'Mødet er ændret af en anden, siden du åbnede det, så din ændring er ikke gemt. Se mødet, som det er nu, og ret det, der mangler.',
  series_changed: () =>
    'Møderækken er ændret af en anden, siden du åbnede den, så din ændring er ikke gemt. Se den, som den er nu, og ret det, der mangler.',
  no_such_series: () => 'Møderækken findes ikke længere. Find den igen, hvor du kom fra.',
  meeting_begun: () => 'Mødet er begyndt, så der kan ikke længere svares på indkaldelsen.',
  answers_in_outlook: () => 'Du er inviteret fra Outlook. Svar på invitationen i din kalender.',
  no_such_yearly: () => 'Den årlige status findes ikke, eller den er ikke til dig. Spørg en koordinator.',
  yearly_not_in_state: ({ state }) =>
    `Det kan ikke gøres nu: Den årlige status er ${yearlyState.get(state) ?? 'ændret'}. Åbn den igen for at se, hvor langt den er.`,
  yearly_incomplete: () => 'Den årlige status er ikke færdig. Åbn den, og se, hvad der mangler.',
  yearly_other_edition: () => 'Der er kommet en anden udgave, siden du så den. Læs den nyeste, og svar så på den.',
  yearly_no_approver: () =>
    'En af organisationerne har ingen, der kan godkende. Giv et medlem rollen i styregruppen, eller lad organisationen udpege en.',
  yearly_not_cleared: () =>
    'Tovholderen har ikke sagt ja til, at teksten kommer ud. Aftal det først, eller lad indsatsen stå uden tekst.',
  nothing_proposed: () => 'Der er ingen nye datoer at svare på. Måske har en anden koordinator svaret.',
  other_dates_proposed: ({ dueOn, graceUntil }) =>
    `Der er foreslået andre datoer, siden du så forslaget: frist den ${day(dueOn)} og sene svar til og med den ${day(graceUntil)}. Se dem, og vælg igen.`,
  dates_changed_meanwhile: () =>
    'En anden koordinator har ændret datoerne, siden du åbnede dem, så dine er ikke gemt. Se dem igen, og vælg, hvad der skal gælde.',
  goal_judged_meanwhile: () =>
    'En anden koordinator har vurderet målet, mens du skrev, så din vurdering er ikke gemt. Se begge, og gem den, der skal gælde.',
  settings_changed_meanwhile: () =>
    'Indstillingerne er ændret, siden du åbnede dem, så dine er ikke gemt. Se dem igen, og ret det, der mangler.',
  edited_meanwhile: () =>
    'En anden har rettet det imens, så dit er ikke gemt. Se det, der står der nu, og gem det, der skal gælde.',
  invalid_edit: () => 'Ret de felter, der er markeret, og gem igen. Intet er gemt endnu.',
  newer_pack: () => 'Der er lavet en nyere mødepakke til de samme læsere. Send den i stedet.',
  bad_calendar: (facts) => {
    const reasons = calendarProblemsIn(facts).map(({ code, dates }) => daCalendar[code](dates));
    return reasons.length > 0 ? reasons.join(' ') : 'Datoerne går ikke op. Ret dem, og prøv igen.';
  },
  not_your_initiative: () =>
    'Du er hverken tovholder eller stedfortræder for indsatsen. Kontakt en koordinator, hvis du skulle have været det.',
  nothing_to_repeat: () => 'Der er ikke noget svar fra sidst at gentage. Udfyld status i stedet.',
  invalid_status: () => 'Status er ikke sendt endnu. Ret felterne, og send igen.',
  answered_meanwhile: () =>
    'En anden har sendt en status på indsatsen, mens du skrev. Skriv status for at se den, og send din igen, hvis den stadig skal med.',
  already_answered: () => 'Der er allerede svaret. Skriv status, hvis du vil se eller rette svaret.',
  not_answered: () => 'Der er ikke svaret endnu, så der er ikke noget at læse.',
  newer_answer: () => 'Der er kommet et nyere svar. Læs det først, og prøv så igen.',
  not_excused: () => 'Indsatsen er ikke fritaget for at svare. Åbn den igen for at se, hvor den står.',
  snooze_past_due: () => 'Så lang tid er der ikke til fristen. Vælg en tidligere dag, eller udfyld status nu.',
  no_deputy: () => 'Indsatsen har ingen stedfortræder. Bed en koordinator om at finde en.',
  not_stepping_down: () => 'Der er ikke længere noget at svare på. Måske har en anden koordinator svaret.',
  stand_in_away: () => 'Vikaren er selv fraværende i perioden. Vælg en anden.',
  last_coordinator: () =>
    'Samarbejdet skal have mindst én koordinator. Få en administrator til at udpege en ny, før den sidste holder op.',
  invalid_person: () => 'Personen er ikke gemt endnu. Ret felterne, og gem igen.',
  person_changed_meanwhile: () => 'En anden har rettet personen imens. Se, hvad der står nu, og gem igen.',
  roles_changed: ({ roles }) =>
    `Det er ikke gemt: En anden har ændret rollerne imens. Nu er de: ${namesIn(daWords.roles, roles, 'da') ?? 'ingen'}.`,
  absence_changed: ({ from, to }) =>
    from && to
      ? `Det er ikke gemt: En anden har ændret fraværet imens. Nu er det fra ${formatDay(String(from), 'da')} til ${formatDay(String(to), 'da')}.`
      : 'Det er ikke gemt: En anden har fjernet fraværet imens.',
  channel_group_changed: ({ group }) =>
    `Det er ikke gemt: En anden har valgt en gruppe imens. Nu hører kanalen til: ${namesIn(daCoordinatorNotices.groups, group, 'da') ?? 'ingen'}.`,
  has_left: () => 'Personen er stoppet. Tag personen tilbage først.',
  bad_successor: () => 'Vælg en anden, som stadig er med i samarbejdet.',
  things_changed_meanwhile: () => 'Noget er ændret, siden du så listen. Se den igen, og bekræft så.',
  no_such_invitation: () => 'Invitationen er udløbet, brugt eller trukket tilbage. Bed en koordinator om en ny.',
  invitation_other_tenant: () =>
    'Invitationen er til en anden organisation end den, du er logget på fra. Log på med din arbejdskonto, eller bed en koordinator om hjælp.',
  invitation_other_name: () =>
    'Invitationen er til en anden end dig. Du står nu på ventelisten, og en koordinator siger, hvem du er.',
  last_administrator: () =>
    'Samarbejdet skal have mindst én administrator. Giv en anden rollen, før den sidste holder op.',
  draft_too_long: () => 'Kladden er for lang til at blive gemt. Forkort teksten, og prøv igen.',
  already_linked: () => 'Kontoen er allerede knyttet til en person. Vælg en anden, eller opdater listen.',
  already_set_up: () => 'Samarbejdet er allerede oprettet. Opdater siden for at se det.',
  not_practice: () => 'Det er ikke et prøvepartnerskab, så det kan ikke slettes her.',
  other_name_typed: () => 'Det er ikke navnet på prøvepartnerskabet. Skriv det, som det står. Intet er slettet.',
  invalid_set_up: () => 'Filen kan ikke bruges. Ret det, der står på listen, og vælg filen igen. Intet er ændret.',
  not_waiting: () => 'Personen venter ikke længere. Måske har en anden koordinator allerede svaret. Opdater listen.',
  invalid_input: () => 'Noget mangler eller er udfyldt forkert. Ret det, og prøv igen.',
  contains_cpr_number: () =>
    'Teksten ser ud til at indeholde et CPR-nummer. Fjern det, før du sender. Skriv kun om indsatsen, ikke om enkeltpersoner.',
};

function isMany(fact: RefusalFacts[string] | undefined): boolean {
  return Array.isArray(fact) && fact.length > 0;
}

const roundState = new Map<unknown, string>([
  ['planned', 'ikke åbnet endnu'],
  ['opening', 'ved at åbne'],
  ['open', 'åben'],
  ['closing', 'ved at lukke'],
  ['closed', 'lukket'],
  ['cancelled', 'aflyst'],
]);

const yearlyState = new Map<unknown, string>([
  ['draft', 'en kladde'],
  ['approving', 'til godkendelse'],
  ['approved', 'godkendt'],
  ['published', 'udgivet'],
]);

function day(fact: RefusalFacts[string] | undefined): string {
  return typeof fact === 'string' ? formatDay(fact, 'da') : '';
}
