/** The clock goes no further: beyond it dates lose their four digits and the strategy its sense. */
export const lastInstant = '2100-01-01T00:00:00.000Z';
