import * as v from 'valibot';

/** When the leads are reminded, as the rows of rounds and settings keep it. */
export const reminderSteps = v.array(v.object({ unit: v.picklist(['days', 'working_days']), before: v.number() }));
