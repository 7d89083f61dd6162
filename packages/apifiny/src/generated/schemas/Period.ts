// Generated from specs/apifiny/schemas/common.yaml. Do not edit; run `pnpm generate`.

/**
 * Length of a candle: m minutes, h hours, d days, w weeks, M months. Case matters.
 * - `1m`: One minute.
 * - `5m`: Five minutes.
 * - `15m`: Fifteen minutes.
 * - `30m`: Thirty minutes.
 * - `1h`: One hour.
 * - `4h`: Four hours.
 * - `1d`: One day.
 * - `1w`: One week.
 * - `1M`: One month.
 */
export type Period = "1m" | "5m" | "15m" | "30m" | "1h" | "4h" | "1d" | "1w" | "1M";
