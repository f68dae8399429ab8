const unitsPerPoint = 0.72;
const thinnest = 3;

/** Width of an arrow in map units: proportional to the points, zero-based, with a floor so that it can be seen. */
export function arrowWidth(points: number): number {
  return Math.max(thinnest, points * unitsPerPoint);
}

/** Whether the width stopped following the points; such an arrow is drawn dashed. */
export function isAtFloor(points: number): boolean {
  return points * unitsPerPoint < thinnest;
}
