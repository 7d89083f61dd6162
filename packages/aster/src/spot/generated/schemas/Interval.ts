// Generated from specs/aster/spot/schemas/common.yaml. Do not edit; run `pnpm generate`.

/**
 * Length of a candle: m minutes, h hours, d days, w weeks, M months. Case matters.
 * - `1m`: One minute.
 * - `3m`: Three minutes.
 * - `5m`: Five minutes.
 * - `15m`: Fifteen minutes.
 * - `30m`: Thirty minutes.
 * - `1h`: One hour.
 * - `2h`: Two hours.
 * - `4h`: Four hours.
 * - `6h`: Six hours.
 * - `8h`: Eight hours.
 * - `12h`: Twelve hours.
 * - `1d`: One day.
 * - `3d`: Three days.
 * - `1w`: One week.
 * - `1M`: One month.
 */
export type Interval =
  | "1m"
  | "3m"
  | "5m"
  | "15m"
  | "30m"
  | "1h"
  | "2h"
  | "4h"
  | "6h"
  | "8h"
  | "12h"
  | "1d"
  | "3d"
  | "1w"
  | "1M";
