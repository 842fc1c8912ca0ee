import { type AbsenceContent, absenceCard } from '#bot/cards/absence-card.ts';
import type { Card } from '#bot/cards/element-types.ts';
import { noAbsence } from '#bot/cards/people-action.ts';
import { type PhoneContent, phoneCard } from '#bot/cards/phone-card.ts';
import { whichPartnershipCard } from '#bot/cards/which-partnership-card.ts';
import type { Text } from '#bot/text/da.ts';

const partnershipId = 'tryg-aalborg';
const partnershipName = 'Tryg Aalborg';
const lead = { personId: 'lead-1', name: 'Tovholder Negativ social kontrol' };
const deputy = { personId: 'deputy-1', name: 'Stedfortræder Trafik' };

/** Two who may be away, one of whom is. */
export function anAbsenceContent(text: Text, overrides: Partial<AbsenceContent> = {}): AbsenceContent {
  const absence = {
    ...lead,
    from: '2026-12-14',
    to: '2027-01-08',
    standInId: deputy.personId,
    standInName: deputy.name,
  };
  return {
    text,
    partnershipId,
    roundId: '2027-1',
    partnershipName,
    isMine: false,
    day: '2026-12-10',
    mayBeAway: [lead, deputy],
    standIns: [lead, deputy],
    absences: [absence],
    typed: noAbsence,
    problems: [],
    sampleData: false,
    done: null,
    ...overrides,
  };
}

export function aPhoneContent(text: Text, overrides: Partial<PhoneContent> = {}): PhoneContent {
  return {
    text,
    partnershipId,
    partnershipName,
    phone: '99 31 15 05',
    isCoordinator: true,
    problems: [],
    sampleData: false,
    done: null,
    ...overrides,
  };
}

/** Absences and telephone numbers, by name. */
export function samplePeopleCards(text: Text): Readonly<Record<string, Card>> {
  const { absence, mine, phone } = text.people;
  const typed = { awayId: lead.personId, from: '2027-02-10', to: '2027-02-01', standInId: lead.personId };
  const refused = anAbsenceContent(text, { typed, problems: [absence.wrongTo, absence.sameAsAway] });
  return {
    'people-absence': absenceCard(anAbsenceContent(text)),
    'people-absence-refused': absenceCard(refused),
    'people-absence-none': absenceCard(anAbsenceContent(text, { absences: [], roundId: null, done: absence.cleared })),
    'people-absence-mine': absenceCard(anAbsenceContent(text, { isMine: true, mayBeAway: [lead], done: mine.saved })),
    'people-phone': phoneCard(aPhoneContent(text)),
    'people-phone-refused': phoneCard(
      aPhoneContent(text, { phone: 'ring', isCoordinator: false, problems: [phone.missing] }),
    ),
    'people-which': whichPartnershipCard({
      text,
      verb: 'phone.set',
      partnerships: [
        { id: 'tryg-aalborg', name: partnershipName },
        { id: 'andet', name: 'Et andet samarbejde' },
      ],
      sampleData: false,
    }),
  };
}
