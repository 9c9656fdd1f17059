export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = Number.NaN, high = low] = sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1);
  return (low + high) / 2;
}

export const ms = (value: number): string => value.toFixed(value < 10 ? 2 : 1);
export const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;

/** "12.3 14.1 13.0 | median 13.0, 12.3 to 14.1" */
export function listed(values: number[]): string {
  const spread = `${ms(Math.min(...values))} to ${ms(Math.max(...values))}`;
  return `${values.map(ms).join(' ')} | median ${ms(median(values))}, ${spread}`;
}
