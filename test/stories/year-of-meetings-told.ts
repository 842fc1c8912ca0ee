/** Local day and time; a new post, a reply in its thread or an edit of what stands there; what Teams says of it. */
export const inChannels: Readonly<Record<string, string>> = {
  Tovholdergruppen: `
2026-11-23 09.00 | nyt | Tryg Overblik er klar i kanalen
2026-11-23 09.00 | rettet | Kanalen hører til: Tovholdergruppen
2026-12-01 08.00 | nyt | Statusrunde 1, vinteren 2026/27: 0 af 15 har svaret
2026-12-01 08.00 | nyt | Statusrunde 1, vinteren 2026/27: frist 15. januar 2027
2026-12-01 08.30 | nyt | Møde i Tovholdergruppen: tirsdag den 26. januar 2027 kl. 09.00-11.00
2026-12-03 10.00 | rettet | Statusrunde 1, vinteren 2026/27: 1 af 15 har svaret
2026-12-15 09.00 | rettet | Møde i Tovholdergruppen: tirsdag den 26. januar 2027 kl. 09.00-11.00
2026-12-16 17.10 | rettet | Møde i Tovholdergruppen: torsdag den 28. januar 2027 kl. 09.00-11.00 | Flyttet fra tirsdag den 26. januar 2027 kl. 09.00.
2026-12-17 08.00 | svar | Møde i Tovholdergruppen: Mødet er flyttet
2027-01-12 11.30 | rettet | Statusrunde 1, vinteren 2026/27: 2 af 15 har svaret
2027-01-14 08.30 | svar | Møde i Tovholdergruppen, torsdag den 28. januar 2027 kl. 09.00: Her er dagsordenen
2027-01-21 00.00 | rettet | Statusrunde 1, vinteren 2026/27: 2 af 15 svarede
2027-01-21 08.30 | svar | Møde i Tovholdergruppen, torsdag den 28. januar 2027 kl. 09.00: Mødet nærmer sig
2027-01-27 08.30 | svar | Møde i Tovholdergruppen, torsdag den 28. januar 2027 kl. 09.00: Mødet er i morgen kl. 09.00
2027-01-28 11.00 | rettet | Møde i Tovholdergruppen: torsdag den 28. januar 2027 kl. 09.00-11.00 | Mødet er holdt.
2027-03-08 08.00 | nyt | Opfølgning på Havnefronten: 0 af 1 har svaret
2027-03-11 10.00 | rettet | Opfølgning på Havnefronten: 1 af 1 har svaret
2027-03-23 00.00 | rettet | Opfølgning på Havnefronten: 1 af 1 svarede
2027-07-13 08.30 | nyt | Møde i Tovholdergruppen: tirsdag den 7. september 2027 kl. 09.00-11.00
2027-08-24 08.30 | rettet | Møde i Tovholdergruppen: tirsdag den 7. september 2027 kl. 09.00-11.00
2027-08-24 08.30 | svar | Møde i Tovholdergruppen, tirsdag den 7. september 2027 kl. 09.00: Her er dagsordenen
2027-08-28 12.00 | rettet | Aflyst: Møde i Tovholdergruppen
2027-08-30 08.00 | svar | Møde i Tovholdergruppen: Mødet er aflyst
`,
  Styregruppen: `
2026-11-23 09.00 | nyt | Hvilken gruppe er dette?
2026-11-23 09.00 | nyt | Tryg Overblik er klar i kanalen
2026-11-23 09.00 | rettet | Kanalen hører til: Styregruppen
2026-12-10 08.30 | nyt | Møde i Styregruppen: torsdag den 4. februar 2027 kl. 13.00-15.00
2027-01-12 11.30 | rettet | Møde i Styregruppen: torsdag den 4. februar 2027 kl. 13.00-15.00
2027-01-12 11.30 | rettet | Møde i Styregruppen: torsdag den 4. februar 2027 kl. 13.00-15.00
2027-01-12 11.30 | rettet | Møde i Styregruppen: torsdag den 4. februar 2027 kl. 13.00-15.00
2027-01-12 11.30 | rettet | Møde i Styregruppen: torsdag den 4. februar 2027 kl. 13.00-15.00
2027-01-21 00.00 | rettet | Møde i Styregruppen: torsdag den 4. februar 2027 kl. 13.00-15.00
2027-01-21 08.30 | svar | Møde i Styregruppen, torsdag den 4. februar 2027 kl. 13.00: Her er dagsordenen
2027-01-28 08.30 | svar | Møde i Styregruppen, torsdag den 4. februar 2027 kl. 13.00: Mødet nærmer sig
2027-02-03 08.30 | svar | Møde i Styregruppen, torsdag den 4. februar 2027 kl. 13.00: Mødet er i morgen kl. 13.00
2027-02-04 12.00 | svar | Møde i Styregruppen, torsdag den 4. februar 2027 kl. 13.00: Mødet begynder kl. 13.00
2027-02-04 15.00 | rettet | Møde i Styregruppen: torsdag den 4. februar 2027 kl. 13.00-15.00 | Mødet er holdt.
2027-02-12 08.00 | svar | Referatet er godkendt: Møde i Styregruppen
2027-08-12 08.30 | nyt | Møde i Styregruppen: torsdag den 7. oktober 2027 kl. 13.00-15.00
2027-08-16 10.00 | rettet | Møde i Styregruppen: torsdag den 7. oktober 2027 kl. 13.00-15.00
2027-09-23 08.30 | svar | Møde i Styregruppen, torsdag den 7. oktober 2027 kl. 13.00: Her er dagsordenen
2027-09-30 08.30 | svar | Møde i Styregruppen, torsdag den 7. oktober 2027 kl. 13.00: Mødet nærmer sig
2027-10-06 08.30 | svar | Møde i Styregruppen, torsdag den 7. oktober 2027 kl. 13.00: Mødet er i morgen kl. 13.00
2027-10-07 12.00 | svar | Møde i Styregruppen, torsdag den 7. oktober 2027 kl. 13.00: Mødet begynder kl. 13.00
2027-10-07 15.00 | rettet | Møde i Styregruppen: torsdag den 7. oktober 2027 kl. 13.00-15.00 | Mødet er holdt.
`,
  Generelt: `
2026-11-23 09.00 | nyt | Hvilken gruppe er dette?
2026-11-23 09.00 | nyt | Tryg Overblik er klar i kanalen
2026-11-23 09.00 | rettet | Kanalen hører til: Fællesmødet
2027-02-23 08.30 | nyt | Fællesmøde: tirsdag den 20. april 2027 kl. 14.00-16.00
2027-04-06 08.30 | rettet | Fællesmøde: tirsdag den 20. april 2027 kl. 14.00-16.00
2027-04-06 08.30 | svar | Fællesmøde, tirsdag den 20. april 2027 kl. 14.00: Her er dagsordenen
2027-04-13 08.30 | svar | Fællesmøde, tirsdag den 20. april 2027 kl. 14.00: Mødet nærmer sig
2027-04-19 08.30 | svar | Fællesmøde, tirsdag den 20. april 2027 kl. 14.00: Mødet er i morgen kl. 14.00
2027-04-20 16.00 | rettet | Fællesmøde: tirsdag den 20. april 2027 kl. 14.00-16.00 | Mødet er holdt.
`,
};

/** What people got of meetings, decisions, minutes, packs and the yearly status in their own chats. */
export const inChats = `
2026-12-15 09.00 | Nye punkter er foreslået | koordinator-kommune
2026-12-15 09.00 | Nye punkter er foreslået | koordinator-politi
2027-01-22 10.00 | Mødepakken er klar | styregruppe-kommune
2027-01-22 10.00 | Mødepakken er klar | styregruppe-politi
2027-01-22 10.00 | Mødepakken er klar | styregruppe-region
2027-01-27 08.30 | Hvem kommer til mødet | koordinator-kommune
2027-01-27 08.30 | Hvem kommer til mødet | koordinator-politi
2027-02-03 08.30 | Hvem kommer til mødet | koordinator-kommune
2027-02-03 08.30 | Hvem kommer til mødet | koordinator-politi
2027-02-04 14.40 | Der er truffet en beslutning om jeres indsats | tovholder-havnefronten
2027-02-08 09.00 | Godkend referatet | styregruppe-kommune
2027-02-08 09.00 | Godkend referatet | styregruppe-politi
2027-02-08 09.00 | Referat til orientering | styregruppe-region
2027-02-09 10.00 | Bemærkning til referatet | koordinator-kommune
2027-02-09 10.00 | Bemærkning til referatet | koordinator-politi
2027-02-10 10.00 | Godkend referatet | styregruppe-kommune
2027-02-10 10.00 | Godkend referatet | styregruppe-politi
2027-02-10 10.00 | Referat til orientering | styregruppe-region
2027-02-12 08.00 | Referatet er godkendt | koordinator-kommune
2027-02-12 08.00 | Referatet er godkendt | koordinator-politi
2027-02-15 09.00 | Skriftlig behandling | styregruppe-kommune
2027-02-15 09.00 | Skriftlig behandling | styregruppe-politi
2027-02-15 09.00 | Skriftlig behandling | styregruppe-region
2027-02-25 08.30 | Dit svar mangler i en skriftlig behandling | styregruppe-region
2027-02-25 13.00 | Skriftlig behandling er besluttet | koordinator-kommune
2027-02-25 13.00 | Skriftlig behandling er besluttet | koordinator-politi
2027-02-25 13.00 | Skriftlig behandling er besluttet | styregruppe-kommune
2027-02-25 13.00 | Skriftlig behandling er besluttet | styregruppe-politi
2027-02-25 14.00 | Der er truffet en beslutning om jeres indsats | tovholder-havnefronten
2027-03-10 08.30 | Frist for en beslutning | tovholder-havnefronten
2027-04-05 10.00 | Godkend den årlige status | styregruppe-kommune
2027-04-05 10.00 | Godkend den årlige status | styregruppe-politi
2027-04-05 10.00 | Godkend den årlige status | styregruppe-region
2027-04-08 09.00 | Den årlige status er godkendt | koordinator-kommune
2027-04-08 09.00 | Den årlige status er godkendt | koordinator-politi
2027-04-19 08.30 | Hvem kommer til mødet | koordinator-kommune
2027-04-19 08.30 | Hvem kommer til mødet | koordinator-politi
2027-04-20 14.30 | Den årlige status er udgivet | koordinator-kommune
2027-04-20 14.30 | Den årlige status er udgivet | koordinator-politi
2027-04-20 14.30 | Den årlige status er udgivet | stedfortraeder-havnefronten
2027-04-20 14.30 | Den årlige status er udgivet | stedfortraeder-tryg-bydel
2027-04-20 14.30 | Den årlige status er udgivet | styregruppe-kommune
2027-04-20 14.30 | Den årlige status er udgivet | styregruppe-politi
2027-04-20 14.30 | Den årlige status er udgivet | styregruppe-region
2027-04-20 14.30 | Den årlige status er udgivet | tovholder-aalborg-fri-tid
2027-04-20 14.30 | Den årlige status er udgivet | tovholder-antiradikalisering-infohus
2027-04-20 14.30 | Den årlige status er udgivet | tovholder-antiradikalisering-jobcenter
2027-04-20 14.30 | Den årlige status er udgivet | tovholder-antiradikalisering-ssp-1
2027-04-20 14.30 | Den årlige status er udgivet | tovholder-antiradikalisering-ssp-2
2027-04-20 14.30 | Den årlige status er udgivet | tovholder-bekymrende-fravaer
2027-04-20 14.30 | Den årlige status er udgivet | tovholder-demensindsatser
2027-04-20 14.30 | Den årlige status er udgivet | tovholder-forebyggelsesseminarer
2027-04-20 14.30 | Den årlige status er udgivet | tovholder-havnefronten
2027-04-20 14.30 | Den årlige status er udgivet | tovholder-negativ-social-kontrol
2027-04-20 14.30 | Den årlige status er udgivet | tovholder-trafiksikkerhed
2027-04-20 14.30 | Den årlige status er udgivet | tovholder-tryg-bydel
2027-04-20 14.30 | Den årlige status er udgivet | tovholder-tryg-digital-by
2027-04-20 14.30 | Den årlige status er udgivet | tovholder-tryghedsvandringer
2027-04-20 14.30 | Den årlige status er udgivet | tovholder-trygt-natteliv
2027-04-20 14.30 | Den årlige status er udgivet | tovholder-udsatte-i-byens-rum
2027-08-16 10.00 | Nye punkter er foreslået | koordinator-kommune
2027-08-16 10.00 | Nye punkter er foreslået | koordinator-politi
2027-10-01 09.00 | Møderne i 2028 er ikke planlagt | koordinator-kommune
2027-10-01 09.00 | Møderne i 2028 er ikke planlagt | koordinator-kommune
2027-10-01 09.00 | Møderne i 2028 er ikke planlagt | koordinator-kommune
2027-10-01 09.00 | Møderne i 2028 er ikke planlagt | koordinator-politi
2027-10-01 09.00 | Møderne i 2028 er ikke planlagt | koordinator-politi
2027-10-01 09.00 | Møderne i 2028 er ikke planlagt | koordinator-politi
2027-10-06 08.30 | Hvem kommer til mødet | koordinator-kommune
2027-10-06 08.30 | Hvem kommer til mødet | koordinator-politi
`;

/** What people got of the rounds themselves: as often as this. */
export const ofRounds = {
  'En tovholder er ikke nået': 2,
  'Tid til status': 16,
  'Ring til dem, der mangler': 2,
  'Vurdering af målene': 2,
  'Ekstraordinær status': 1,
};
