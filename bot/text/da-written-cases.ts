import type { CaseField, CaseProblem } from '#bot/domain/parse-case.ts';
import type { CaseAnswerWord, CaseState } from '#bot/domain/written-case.ts';

/** What the steering group decides in writing (*skriftlig behandling*). Days come as `4. februar 2027`. */
export const daWrittenCases = {
  title: 'Skriftlig behandling',
  /** Above the card once there is more to say than that an answer is asked for. */
  headings: {
    remind: 'Dit svar mangler i en skriftlig behandling',
    decided: 'Skriftlig behandling er besluttet',
    not_agreed: 'Skriftlig behandling uden enighed',
    withdrawn: 'Skriftlig behandling er trukket tilbage',
  } satisfies Record<Exclude<CaseState, 'open'> | 'remind', string>,
  ask: (day: string) => `Svar senest ${day}. Du kan ændre dit svar indtil da.`,
  remind: (day: string) =>
    `Du har ikke svaret endnu. Fristen er ${day}. Et manglende svar tæller ikke som tilslutning.`,
  blind: 'Du kan se de andres svar, når du selv har svaret.',
  note: 'Bemærkning (kan udelades)',
  answers: {
    assents: 'Tiltræder',
    dissents: 'Tiltræder ikke',
    wants_meeting: 'Ønsker drøftelse på et møde',
  } satisfies Record<CaseAnswerWord, string>,
  yours: 'Dit svar er gemt.',
  given: 'Svar indtil nu',
  givenAtEnd: 'Svar',
  silent: 'Har ikke svaret',
  hasAnswered: 'Har svaret',
  stands: (day: string) => `Afventer svar. Svarfristen er ${day}.`,
  states: {
    open: 'Afventer svar',
    decided: 'Alle har tiltrådt, så indstillingen er nu en beslutning.',
    not_agreed: 'Ikke alle har tiltrådt, så sagen kommer på dagsordenen for styregruppens næste møde.',
    withdrawn: 'Sagen er trukket tilbage. Du skal ikke svare.',
  } satisfies Record<CaseState, string>,
  fields: {
    title: { label: 'Overskrift', missing: 'Giv sagen en overskrift.' },
    recommendation: { label: 'Indstilling', missing: 'Skriv, hvad styregruppen skal tiltræde.' },
    initiativeId: { label: 'Indsats', missing: 'Vælg en indsats fra listen.' },
    answerBy: { label: 'Svarfrist', missing: 'Vælg en dag for svarfristen.' },
    askedIds: { label: 'Hvem spørges?', missing: 'Vælg medlemmer af styregruppen.' },
  } satisfies Record<CaseField, { label: string; missing: string }>,
  problems: {
    not_ahead: 'Vælg en svarfrist, der ligger senere end i dag.',
    too_far: 'Vælg en svarfrist inden for tre måneder. Det, der kan vente længere, hører til på et møde.',
    one_of_each: 'Vælg ét medlem fra hver organisation i styregruppen.',
    too_long: 'Teksten er for lang. Forkort den.',
    contains_cpr_number: 'Teksten ser ud til at indeholde et CPR-nummer. Fjern det, før du sender.',
  } satisfies Record<Exclude<CaseProblem['code'], 'required' | 'unknown_choice'>, string>,
  open: 'Se skriftlig behandling',
  noneWaiting: 'Ingen sager til skriftlig behandling venter på dit svar.',
  withdrawing: {
    withdraw: 'Træk tilbage …',
    sure: 'De, der er spurgt, får besked om, at de ikke skal svare. Det kan ikke fortrydes.',
    yes: 'Træk sagen tilbage',
  },
  form: {
    intro:
      'Indstillingen sendes til ét medlem af styregruppen fra hver organisation. Tiltræder alle, er den besluttet.',
    send: 'Send til styregruppen',
    sent: (day: string) => `Sagen er sendt. Svarfristen er ${day}.`,
    problemsTitle: 'Sagen er ikke sendt endnu. Ret dette, og send igen:',
    onlyCoordinators: 'Skriftlig behandling er for styregruppen. Kun koordinatorer kan sende en sag.',
  },
};
