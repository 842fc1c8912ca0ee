import assert from 'node:assert/strict';
import { parseStatus } from '#bot/domain/parse-status.ts';
import type { FieldProblem, RawStatus } from '#bot/domain/status-form.ts';
import { type TextField, textFields, textLimits } from '#bot/domain/status-update.ts';
import { aRawStatus, contentOf } from '#test/support/builders.ts';

describe('An answer to the status form', () => {
  it('is read with the required fields alone, the rest empty', () => {
    assert.deepEqual(parseStatus(aRawStatus()), { ok: true, value: contentOf() });
  });

  it('is read with every field', () => {
    const parsed = parseStatus({
      happened: 'Vi har holdt et møde.',
      health: 'action',
      reason: 'Der mangler folk.',
      nextSteps: 'Vi finder flere.',
      challenges: 'Tiden er knap.',
      help: 'steering',
      helpText: 'Må vi udvide?',
      result: 'Flere kom med.',
      economy: 'needed',
      economyNote: '10.000 kr.',
      publicUse: 'by_agreement',
      newsText: 'Kom og vær med.',
      coCreation: 'volunteers,citizens',
      visibility: 'own_organisation',
      confirmed: 'true',
    });

    assert.deepEqual(parsed, {
      ok: true,
      value: {
        happened: 'Vi har holdt et møde.',
        health: 'action',
        reason: 'Der mangler folk.',
        nextSteps: 'Vi finder flere.',
        challenges: 'Tiden er knap.',
        help: 'steering',
        helpText: 'Må vi udvide?',
        result: 'Flere kom med.',
        economy: 'needed',
        economyNote: '10.000 kr.',
        publicUse: 'by_agreement',
        newsText: 'Kom og vær med.',
        coCreation: ['citizens', 'volunteers'],
        visibility: 'own_organisation',
      },
    });
  });

  it('loses the blanks around a text and the carriage returns in it, and nothing else', () => {
    const parsed = parseStatus(aRawStatus({ happened: '\r\n  Først  dette.\r\n\r\nSå 🚲 dette. \n' }));

    assert.ok(parsed.ok);
    assert.equal(parsed.value.happened, 'Først  dette.\n\nSå 🚲 dette.');
  });

  it('has one kind of line break, and no character that no card would show', () => {
    const pasted = 'Først.\u2028Så.\u2029Og\vså\u0085til\fsidst.\u0000\u0007 Halv \ud83d emoji.\tTabulator.';

    const parsed = parseStatus(aRawStatus({ happened: pasted, nextSteps: '\u2028 Næste. \u2028' }));

    assert.ok(parsed.ok);
    assert.equal(parsed.value.happened, 'Først.\nSå.\nOg\nså\ntil\nsidst. Halv \ufffd emoji.\tTabulator.');
    assert.equal(parsed.value.nextSteps, 'Næste.');
  });

  it('asks for no help where nothing is said of it', () => {
    const parsed = parseStatus(aRawStatus({ help: '' }));

    assert.ok(parsed.ok);
    assert.equal(parsed.value.help, 'none');
  });

  for (const health of ['on_track', 'not_started', 'paused', 'done']) {
    it(`needs no reason when ${health}`, () => {
      assert.equal(parseStatus(aRawStatus({ health })).ok, true);
    });
  }

  for (const health of ['attention', 'action']) {
    it(`needs a reason when ${health}`, () => {
      assert.deepEqual(problemsOf(aRawStatus({ health, reason: '  ' })), [
        { field: 'reason', code: 'reason_required' },
      ]);
      assert.equal(parseStatus(aRawStatus({ health, reason: 'Fordi.' })).ok, true);
    });
  }
});

describe('What is wrong with an answer', () => {
  it('comes back all at once, in the order of the card', () => {
    const problems = problemsOf({
      visibility: 'everybody',
      coCreation: 'citizens,martians',
      newsText: 'n'.repeat(501),
      economy: 'rich',
      helpText: '010150-5006',
      nextSteps: ' ',
      health: 'green',
      confirmed: 'false',
    });

    assert.deepEqual(problems, [
      { field: 'happened', code: 'required' },
      { field: 'health', code: 'unknown_choice' },
      { field: 'nextSteps', code: 'required' },
      { field: 'helpText', code: 'contains_cpr_number' },
      { field: 'economy', code: 'unknown_choice' },
      { field: 'newsText', code: 'too_long', limit: 500 },
      { field: 'coCreation', code: 'unknown_choice' },
      { field: 'visibility', code: 'unknown_choice' },
      { field: 'confirmed', code: 'not_confirmed' },
    ]);
  });

  it('is everything that is required where nothing was sent', () => {
    assert.deepEqual(problemsOf({}), [
      { field: 'happened', code: 'required' },
      { field: 'health', code: 'required' },
      { field: 'nextSteps', code: 'required' },
      { field: 'visibility', code: 'required' },
      { field: 'confirmed', code: 'not_confirmed' },
    ]);
  });

  for (const field of ['help', 'publicUse'] as const) {
    it(`is a choice nobody offered in ${field}`, () => {
      assert.deepEqual(problemsOf(aRawStatus({ [field]: 'perhaps' })), [{ field, code: 'unknown_choice' }]);
    });
  }

  const limits: Readonly<Record<TextField, number>> = {
    happened: 2000,
    reason: 500,
    nextSteps: 1000,
    challenges: 1000,
    helpText: 500,
    result: 1000,
    economyNote: 300,
    newsText: 500,
  };
  for (const field of textFields) {
    it(`is one character too many in ${field}, where an emoji counts as two`, () => {
      const full = `${'🚲'.repeat(limits[field] / 2 - 1)}æø`;

      assert.equal(textLimits[field], limits[field]);
      assert.equal(parseStatus(aRawStatus({ [field]: full })).ok, true);
      assert.deepEqual(problemsOf(aRawStatus({ [field]: `${full}å` })), [
        { field, code: 'too_long', limit: limits[field] },
      ]);
    });

    it(`is a CPR number in ${field}`, () => {
      assert.deepEqual(problemsOf(aRawStatus({ [field]: 'Ring til CPR 010150-5006' })), [
        { field, code: 'contains_cpr_number' },
      ]);
    });
  }

  it('counts as typed, blanks around it included, as the card does', () => {
    assert.deepEqual(problemsOf(aRawStatus({ economyNote: `kort${' '.repeat(300)}` })), [
      { field: 'economyNote', code: 'too_long', limit: 300 },
    ]);
  });
});

function problemsOf(raw: RawStatus): readonly FieldProblem[] {
  const parsed = parseStatus(raw);
  assert.ok(!parsed.ok);
  return parsed.problems;
}
