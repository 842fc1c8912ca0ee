import assert from 'node:assert/strict';
import { summaryOf } from '#test/support/read-card.ts';
import { startYear, type YearInTwo } from './year-in-two-processes.ts';

/** Each line once. From 26 to 29 January and from 5 to 8 October nothing ran; in July the leads' channel lost the app. */
const said = `
2026-12-01 08.30 | nyt | Tovholdergruppen | Møde i Tovholdergruppen: tirsdag den 26. januar 2027 kl. 09.00-11.00
2026-12-10 08.30 | nyt | Styregruppen | Møde i Styregruppen: torsdag den 4. februar 2027 kl. 13.00-15.00

2027-01-12 08.30 | rettet | Tovholdergruppen | Møde i Tovholdergruppen: tirsdag den 26. januar 2027 kl. 09.00-11.00
2027-01-12 08.30 | svar | Tovholdergruppen | Møde i Tovholdergruppen, tirsdag den 26. januar 2027 kl. 09.00: Her er dagsordenen
2027-01-19 08.30 | svar | Tovholdergruppen | Møde i Tovholdergruppen, tirsdag den 26. januar 2027 kl. 09.00: Mødet nærmer sig
2027-01-21 08.30 | rettet | Styregruppen | Møde i Styregruppen: torsdag den 4. februar 2027 kl. 13.00-15.00
2027-01-21 08.30 | svar | Styregruppen | Møde i Styregruppen, torsdag den 4. februar 2027 kl. 13.00: Her er dagsordenen
2027-01-25 08.30 | nyt | koordinator-kommune | Møde i Tovholdergruppen: 0 deltagere
2027-01-25 08.30 | nyt | koordinator-politi | Møde i Tovholdergruppen: 0 deltagere
2027-01-25 08.30 | svar | Tovholdergruppen | Møde i Tovholdergruppen, tirsdag den 26. januar 2027 kl. 09.00: Mødet er i morgen kl. 09.00
2027-01-26 11.00 | rettet | Tovholdergruppen | Møde i Tovholdergruppen: tirsdag den 26. januar 2027 kl. 09.00-11.00
2027-01-29 12.00 | svar | Styregruppen | Møde i Styregruppen, torsdag den 4. februar 2027 kl. 13.00: Mødet nærmer sig

2027-02-03 08.30 | nyt | koordinator-kommune | Møde i Styregruppen: 0 deltagere
2027-02-03 08.30 | nyt | koordinator-politi | Møde i Styregruppen: 0 deltagere
2027-02-03 08.30 | svar | Styregruppen | Møde i Styregruppen, torsdag den 4. februar 2027 kl. 13.00: Mødet er i morgen kl. 13.00
2027-02-04 12.00 | svar | Styregruppen | Møde i Styregruppen, torsdag den 4. februar 2027 kl. 13.00: Mødet begynder kl. 13.00
2027-02-04 15.00 | rettet | Styregruppen | Møde i Styregruppen: torsdag den 4. februar 2027 kl. 13.00-15.00

2027-07-13 08.30 | nyt | koordinator-kommune | Møde i Tovholdergruppen: kanalen kan ikke få besked
2027-07-13 08.30 | nyt | koordinator-politi | Møde i Tovholdergruppen: kanalen kan ikke få besked

2027-08-12 08.30 | nyt | Styregruppen | Møde i Styregruppen: torsdag den 7. oktober 2027 kl. 13.00-15.00

2027-09-06 08.30 | nyt | koordinator-kommune | Møde i Tovholdergruppen: 0 deltagere
2027-09-06 08.30 | nyt | koordinator-politi | Møde i Tovholdergruppen: 0 deltagere
2027-09-23 08.30 | rettet | Styregruppen | Møde i Styregruppen: torsdag den 7. oktober 2027 kl. 13.00-15.00
2027-09-23 08.30 | svar | Styregruppen | Møde i Styregruppen, torsdag den 7. oktober 2027 kl. 13.00: Her er dagsordenen
2027-09-30 08.30 | svar | Styregruppen | Møde i Styregruppen, torsdag den 7. oktober 2027 kl. 13.00: Mødet nærmer sig

2027-10-01 09.00 | nyt | koordinator-kommune | Møderne i 2028 er ikke planlagt: Møde i Styregruppen
2027-10-01 09.00 | nyt | koordinator-kommune | Møderne i 2028 er ikke planlagt: Møde i Tovholdergruppen
2027-10-01 09.00 | nyt | koordinator-politi | Møderne i 2028 er ikke planlagt: Møde i Styregruppen
2027-10-01 09.00 | nyt | koordinator-politi | Møderne i 2028 er ikke planlagt: Møde i Tovholdergruppen

2027-10-08 12.00 | rettet | Styregruppen | Møde i Styregruppen: torsdag den 7. oktober 2027 kl. 13.00-15.00
`;

describe('A year of meetings with two processes that both do what is due', function () {
  this.timeout(120_000);
  let year: YearInTwo;

  before(async () => {
    year = await startYear();
  });
  after(() => year.end());

  it('tells each thing once, and after an outage only what is still ahead', async () => {
    await year.until('2027-01-26', '12:00');
    await year.outage('2027-01-29', '12:00');
    await year.until('2027-07-01', '12:00');
    year.loses('Tovholdergruppen');
    await year.until('2027-10-05', '12:00');
    await year.outage('2027-10-08', '12:00');
    await year.lookAgain();

    const lines = year.heard().map(({ at, as, card, where }) => `${at} | ${as} | ${where} | ${summaryOf(card)}`);
    assert.deepEqual(
      lines.toSorted(),
      said.split('\n').filter((line) => line !== ''),
    );
  });
});
