import { tzlib_get_ical_block } from 'timezones-ical-library';

/**
 * A zone's rules (IANA name) as a calendar file's VTIMEZONE, under the very name asked for: the library gives
 * Copenhagen the rules of Berlin under Berlin's name, which no event of ours would then find. Null for an unknown zone.
 */
export function timeZoneBlock(zone: string): string | null {
  const [block] = [tzlib_get_ical_block(zone)].flat();
  if (!block?.startsWith('BEGIN:VTIMEZONE')) return null;
  return block.replace(/^(TZID|X-LIC-LOCATION):.*$/gm, (_, name: string) => `${name}:${zone}`);
}
