import { plural } from './numbers';

/** «تطوّر واحد», «تطوّران», «3 تطورات», «11 تطوّرًا», «100 تطوّر»: how many developments, in the form that the count demands. */
export function arabicDevelopments(count: number): string {
  switch (plural('ar', count)) {
    case 'one':
      return 'تطوّر واحد';
    case 'two':
      return 'تطوّران';
    case 'few':
      return `${count} تطورات`;
    case 'many':
      return `${count} تطوّرًا`;
    default:
      return `${count} تطوّر`;
  }
}
