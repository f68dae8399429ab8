/** A counted thing in its four Arabic forms: «خلية واحدة», «خليتان», «3 خلايا», «11 خلية». */
export function counted(count: number, one: string, two: string, few: string, many: string): string {
  if (count === 1) return one;
  if (count === 2) return two;
  const rest = count % 100;
  return `${count} ${rest >= 3 && rest <= 10 ? few : many}`;
}
