/** What the demonstration's own API says to whoever scripts it. In English alone: no user of the product meets it. */
export const apiSentences = {
  foreignPage: 'The demonstration answers only its own page and programs on this machine.',
  noSuchRoute: 'The demonstration has no such route.',
  unreadable: 'The body must be JSON and the path must be URL-encoded.',
  tooLarge: 'The body is larger than any message Teams would take.',
  malformed: (problems: string) => `The body does not fit this route: ${problems}.`,
  noSuchPerson: 'There is no sample person with this id; GET /demo/people lists them.',
  noSuchConversation: 'There is no such conversation; GET /demo/conversations lists them.',
  noSuchActivity: 'There is no such activity in this conversation.',
  notAMember: 'This person is not in this conversation.',
  notInstalled: 'This person has uninstalled the app; POST /demo/people/{id}/install brings it back.',
  backInTime: 'The clock cannot go back in time.',
  tooFar: 'The clock cannot go further than the year 2100.',
  notAnInstant: '`now` must be an ISO instant such as 2025-05-14T07:00:00.000Z.',
  botFailed: (status: number) => `The bot answered ${status}; Teams would say that something went wrong.`,
  botSilent: 'The bot did not answer within the 15 seconds that Teams waits.',
  pageNotBuilt: 'The trial page is not built yet; run: npm run build',
} as const;
