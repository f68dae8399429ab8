import { afterEach, describe, expect, it } from 'vitest';
import { basicStamp } from './basic-stamp';
import { dayOfInstant, localDay, minuteOfInstant } from './instant';

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

// half an hour before midnight in UTC: another day in Kiritimati, the same one in St John's
const late = '2016-11-15T23:30:05.250Z';

describe('an instant', () => {
  it.each(['UTC', 'Africa/Tripoli', 'Pacific/Kiritimati', 'America/St_Johns'])(
    'has the same day, minute and stamp wherever it is read (%s)',
    (name) => {
      process.env.TZ = name;
      expect(dayOfInstant(late)).toBe('2016-11-15');
      expect(minuteOfInstant(late)).toBe('23:30');
      expect(basicStamp(late)).toBe('20161115T233005Z');
      expect(dayOfInstant('2016-11-16T01:30:05+02:00')).toBe('2016-11-15');
    },
  );

  it('is refused where it is none', () => {
    expect(() => dayOfInstant('yesterday')).toThrow('yesterday');
  });
});

describe('the day on the reader’s own calendar', () => {
  it.each([
    ['UTC', '2016-11-15'],
    ['America/St_Johns', '2016-11-15'],
    ['Africa/Tripoli', '2016-11-16'],
    ['Pacific/Kiritimati', '2016-11-16'],
  ])('is that of their zone (%s)', (name, day) => {
    process.env.TZ = name;
    expect(localDay(new Date(late))).toBe(day);
  });
});
