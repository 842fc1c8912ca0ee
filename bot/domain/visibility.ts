export const visibilities = ['all', 'coordinators_and_steering', 'own_organisation'] as const;
/** Who may read an update's texts. Status word, time and organisation are seen by the whole partnership. */
export type Visibility = (typeof visibilities)[number];
