import assert from 'node:assert/strict';
import { parseStatus } from '#bot/domain/parse-status.ts';
import type { RawStatus } from '#bot/domain/status-form.ts';
import { aRawStatus, contentOf } from '#test/support/builders.ts';

describe('An answer where the leads come from several organisations', () => {
  const rules = { visibilities: ['all', 'coordinators_and_steering'], kept: null } as const;

  it('cannot be kept within one of them, and says why', () => {
    const parsed = parseStatus(aRawStatus({ visibility: 'own_organisation' }), rules);

    assert.deepEqual(parsed, { ok: false, problems: [{ field: 'visibility', code: 'several_organisations' }] });
  });

  it('is read with every other level, and a level nobody knows is no level at all', () => {
    assert.equal(parseStatus(aRawStatus({ visibility: 'coordinators_and_steering' }), rules).ok, true);
    assert.deepEqual(parseStatus(aRawStatus({ visibility: 'mine' }), rules), {
      ok: false,
      problems: [{ field: 'visibility', code: 'unknown_choice' }],
    });
  });
});

describe('An answer to a yearly round', () => {
  const kept = contentOf({
    happened: 'Fra foråret.',
    health: 'attention',
    reason: 'Færre timer.',
    result: 'Foreløbigt.',
  });
  const rules = { visibilities: ['all', 'coordinators_and_steering', 'own_organisation'], kept } as const;
  const raw: RawStatus = { result: 'Flere føler sig trygge.', visibility: 'all', confirmed: 'true' };

  it('gives the result alone and keeps the rest of what was said', () => {
    const parsed = parseStatus(raw, rules);

    assert.deepEqual(parsed, { ok: true, value: { ...kept, result: 'Flere føler sig trygge.' } });
  });

  it('changes nothing that the form does not ask for, whatever else is sent', () => {
    const parsed = parseStatus({ ...raw, happened: 'Noget andet.', health: 'done', reason: '' }, rules);

    assert.deepEqual(parsed, { ok: true, value: { ...kept, result: 'Flere føler sig trygge.' } });
  });

  it('needs the result, who may read it and the confirmation, and holds no CPR number', () => {
    assert.deepEqual(parseStatus({}, rules), {
      ok: false,
      problems: [
        { field: 'result', code: 'required' },
        { field: 'visibility', code: 'required' },
        { field: 'confirmed', code: 'not_confirmed' },
      ],
    });
    assert.deepEqual(parseStatus({ ...raw, result: 'Om 010150-5006' }, rules), {
      ok: false,
      problems: [{ field: 'result', code: 'contains_cpr_number' }],
    });
  });
});
