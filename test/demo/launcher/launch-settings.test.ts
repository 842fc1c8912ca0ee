import assert from 'node:assert/strict';
import path from 'node:path';
import { readLaunchSettings } from '#bot/demo/launcher/launch-settings.ts';

describe('the settings of npm start', () => {
  it('have defaults for everything', () => {
    const settings = readLaunchSettings([], {});

    const dataDir = path.resolve('.data');
    assert.deepEqual(settings, { port: 3978, dataDir, reset: false, restartServer: false });
  });

  it('are read from PORT, DATA_DIR and the options', () => {
    const settings = readLaunchSettings(['--reset', '--restart-server'], { PORT: '4001', DATA_DIR: '/somewhere' });

    assert.deepEqual(settings, { port: 4001, dataDir: path.resolve('/somewhere'), reset: true, restartServer: true });
  });

  for (const name of ['MicrosoftAppId', 'TABLES_ENDPOINT', 'FIRST_ADMINISTRATOR', 'PUBLIC_URL']) {
    it(`are refused where ${name} says that production was meant`, () => {
      assert.throws(() => readLaunchSettings([], { [name]: 'x' }), new RegExp(name));
    });
  }

  for (const [why, args, environment] of [
    ['an address that is not loopback', ['--host', '0.0.0.0'], {}],
    ['an option that does not exist', ['--prod'], {}],
    ['a port that is none', [], { PORT: 'https' }],
    ['a port out of range', [], { PORT: '70000' }],
  ] as const) {
    it(`are refused with a sentence in both languages for ${why}`, () => {
      assert.throws(
        () => readLaunchSettings(args, environment),
        (error) => {
          const { en, da } = (error as { sentence: { en: string; da: string } }).sentence;
          return en !== da && /\.$/.test(en) && /\.$/.test(da);
        },
      );
    });
  }
});
