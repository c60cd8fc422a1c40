/** Days as numbers, so that dates are compared as whole numbers are. */
const MILLISECONDS = 86_400_000;

/** Days since 1970-01-01 of a day written `2026-01-31`, or undefined where there is no such day. */
export function dayNumber(text: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return undefined;
  const time = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(time)) return undefined;
  const day = time / MILLISECONDS;
  return dayText(day) === text ? day : undefined;
}

/** The day that is so many days after 1970-01-01, written `2026-01-31`. */
export function dayText(day: number): string {
  return new Date(day * MILLISECONDS).toISOString().slice(0, 10);
}
