import { err, ok, type Result } from '@/lib/kernel/result';
import { dayWindow, instantBetween } from '@/lib/time/calendar-window';
import { type IsoDate, isIsoDate } from '@/lib/time/civil-date';
import type { Window } from '@/lib/time/window';
import { choice, type FieldProblem, type Fields, fieldText } from './form-fields';

/** What the edges of a window can mean, as a person says it. */
export const dayShapes = ['between', 'around', 'process', 'ongoing', 'before', 'after'] as const;
export type DayShape = (typeof dayShapes)[number];

type Edge = 'First' | 'Last' | 'Best' | 'StartsBy' | 'EndsFrom';
/** The edges that each shape asks for; those after the bar may be left empty. */
export const edgesOf: Readonly<Record<DayShape, Readonly<{ needs: readonly Edge[]; may: readonly Edge[] }>>> =
  {
    between: { needs: ['First', 'Last'], may: ['Best'] },
    around: { needs: ['First', 'Last'], may: ['Best'] },
    process: { needs: ['First', 'Last'], may: ['StartsBy', 'EndsFrom'] },
    ongoing: { needs: ['First'], may: ['StartsBy'] },
    before: { needs: ['Last'], may: [] },
    after: { needs: ['First'], may: [] },
  };

/** The window that a form gives by its edges: fields `nameShape`, `nameFirst`, `nameLast` and what the shape may have besides. */
export function daysField(fields: Fields, name: string): Result<Window, FieldProblem> {
  const shape = choice(fieldText(fields, `${name}Shape`), dayShapes);
  const { needs, may } = edgesOf[shape];
  const days: Partial<Record<Edge, IsoDate>> = {};
  for (const edge of [...needs, ...may]) {
    const field = `${name}${edge}`;
    const text = fieldText(fields, field);
    if (text === '') {
      if (needs.includes(edge)) return err({ field, kind: 'missing' });
    } else if (isIsoDate(text)) days[edge] = text;
    else return err({ field, kind: 'not-a-day' });
  }
  const window = windowOf(shape, days);
  const isDoubted = fieldText(fields, `${name}Doubted`) !== '';
  return disorder(name, days) ?? ok(isDoubted ? { ...window, qualifier: 'uncertain' } : window);
}

function disorder(name: string, days: Partial<Record<Edge, IsoDate>>) {
  const { First, Last, Best, StartsBy, EndsFrom } = days;
  const pairs: readonly (readonly [IsoDate | undefined, IsoDate | undefined, Edge])[] = [
    [First, Last, 'Last'],
    [First, Best, 'Best'],
    [Best, Last, 'Last'],
    [First, StartsBy, 'StartsBy'],
    [StartsBy, Last, 'Last'],
    [First, EndsFrom, 'EndsFrom'],
    [EndsFrom, Last, 'Last'],
  ];
  const wrong = pairs.find(([a, b]) => a !== undefined && b !== undefined && b < a);
  const after = wrong?.[0];
  return wrong && after && err({ field: `${name}${wrong[2]}`, kind: 'order' as const, after });
}

function windowOf(shape: DayShape, days: Partial<Record<Edge, IsoDate>>): Window {
  const { First: earliest, Last: latest, Best: best, StartsBy, EndsFrom } = days;
  const exact = { qualifier: 'exact', precision: 'range' } as const;
  switch (shape) {
    case 'before':
      return { kind: 'instant', latest, ...exact };
    case 'after':
      return { kind: 'instant', earliest, ...exact };
    case 'ongoing':
      return {
        kind: 'process',
        earliest,
        latestStart: StartsBy ?? earliest,
        ...softened(StartsBy, earliest),
      };
    case 'process': {
      const [latestStart, earliestEnd] = [StartsBy ?? earliest, EndsFrom ?? latest];
      const soft = latestStart !== earliest || earliestEnd !== latest;
      const qualifier = soft ? ('approximate' as const) : ('exact' as const);
      return { kind: 'process', earliest, latestStart, earliestEnd, latest, qualifier, precision: 'range' };
    }
    default:
      return instant(shape, earliest, latest, best);
  }
}

function softened(
  by: IsoDate | undefined,
  from: IsoDate | undefined,
): Pick<Window, 'qualifier' | 'precision'> {
  return { qualifier: by === undefined || by === from ? 'exact' : 'approximate', precision: 'range' };
}

function instant(
  shape: DayShape,
  earliest: IsoDate | undefined,
  latest: IsoDate | undefined,
  best: IsoDate | undefined,
): Window {
  if (earliest === undefined || latest === undefined) throw new Error('an instant without its edges');
  if (shape === 'between' && earliest === latest) return dayWindow(earliest);
  const window = instantBetween(earliest, latest, shape === 'around' ? 'approximate' : 'exact', 'range');
  return best === undefined ? window : { ...window, best };
}
