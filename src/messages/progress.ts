const inUnits = (bytes: number): string =>
  bytes < 1e6
    ? `${Math.round(bytes / 1e3)} kB`
    : bytes < 1e9
      ? `${(bytes / 1e6).toFixed(1)} MB`
      : `${(bytes / 1e9).toFixed(2)} GB`;

const inTime = (seconds: number): string =>
  seconds < 60
    ? `${Math.ceil(seconds)} s`
    : seconds < 3600
      ? `${Math.ceil(seconds / 60)} min`
      : `${(seconds / 3600).toFixed(1)} h`;

/** What is said of long work while it goes on. Shares are from 0 to 1, times in seconds. */
export const progressMessages = {
  soFar: (bytes: number) => `${inUnits(bytes)} so far`,
  share: (share: number, left: number | undefined) =>
    `${Math.floor(share * 100)} %${left === undefined ? "" : `, about ${inTime(left)} left`}`,
} as const;
