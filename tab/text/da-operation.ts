import type { Reach } from '#bot/domain/reach.ts';
import { formatNumber, plural } from '#bot/text/format.ts';

/** What works in an organisation, in the order in which it comes about. */
export type CheckStep = 'tenant' | 'people' | 'linked' | 'consent' | 'messageIn' | 'messageOut';

/** What the page of operation says of organisations, of whom messages reach, and of what was done. */
export const daOperation = {
  checks: {
    heading: 'Virker det hos alle?',
    caption: 'Hvad der virker i hver organisation',
    organisation: 'Organisation',
    heads: {
      tenant: 'Lejer kendt',
      people: 'Personer',
      linked: 'Konti kendt',
      consent: 'Fanen åbnet',
      messageIn: 'Skrevet til botten',
      messageOut: 'Besked nået frem',
    } satisfies Record<CheckStep, string>,
    yes: 'Ja',
    notYet: 'Ikke endnu',
    linked: (linked: number, people: number) => `${formatNumber(linked, 'da')} af ${formatNumber(people, 'da')}`,
    next: 'Det næste, I kan gøre',
    allWell: 'Det virker i alle organisationer.',
    todo: {
      tenant: (name: string) =>
        `${name}: Få lejer-id (tenant-id) fra organisationens it-afdeling, og giv det til dem, der driver tjenesten.`,
      people: (name: string) => `${name}: Tilføj de første personer på siden Personer.`,
      linked: (name: string) =>
        `${name}: Bed en person derfra åbne Tryg Overblik i Teams, og luk personen ind fra ventelisten.`,
      consent: (name: string) =>
        `${name}: Bed en person derfra åbne fanen Overblik. Kommer der en side om samtykke, skal organisationens it-afdeling godkende appen.`,
      messageIn: (name: string) => `${name}: Bed en person derfra skrive hjælp til Tryg Overblik i chatten.`,
      messageOut: (name: string) =>
        `${name}: Ingen besked er nået frem i de runder og møder, der er i gang. Se herunder, hvem der ikke kan nås.`,
    } satisfies Record<CheckStep, (name: string) => string>,
  },
  reach: {
    heading: 'Hvem beskederne når',
    caption: 'Personer, som ikke kan få besked i deres egen chat',
    counts: {
      home_tenant: (count: number) => `${formatNumber(count, 'da')} i egen chat`,
      guest: (count: number) => `${formatNumber(count, 'da')} som gæst`,
      channel_only: (count: number) => `${formatNumber(count, 'da')} kun i en kanal`,
      tab_only: (count: number) => `${formatNumber(count, 'da')} kun i fanen`,
      none: (count: number) => `${formatNumber(count, 'da')} kan ikke nås`,
    } satisfies Record<Reach, (count: number) => string>,
    all: 'Alle kan få besked i deres egen chat.',
    name: 'Navn',
    reach: 'Kan nås',
    lastDelivered: 'Senest nået frem',
    phone: 'Telefon',
    never: 'Aldrig',
    noPhone: 'Intet nummer',
    parked: 'Har fjernet eller blokeret appen',
    more: (count: number) =>
      `Og ${formatNumber(count, 'da')} ${plural(count, { one: 'person', many: 'personer' })} mere. Hent listen for at se alle.`,
  },
  audit: {
    filter: 'Filtrér hændelser',
    anybody: 'Af alle',
    anything: 'Alle hændelser',
    by: 'Af',
    action: 'Hændelse',
    from: 'Fra og med',
    to: 'Til og med',
    none: 'Ingen hændelser passer til det, du har valgt.',
    more: 'Vis ældre',
    goesOn: 'Der kan være flere. Vis ældre for at lede videre.',
    loading: 'Henter hændelser',
    clear: 'Ryd filtre',
    count: (count: number) =>
      `${formatNumber(count, 'da')} ${plural(count, { one: 'hændelse', many: 'hændelser' })} vist`,
  },
};
