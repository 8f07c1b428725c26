/** What `alongside help-now` says beside the helplines, in English. */
export const helpNow = {
  elsewhere: (regions: readonly string[]) =>
    `Lines are known for ${regions.join(", ")}; \`alongside help-now ${regions[0]}\` shows those of one region.`,
  noRegion: (given: string) => `"${given}" is no region. A region is two letters, such as DE or US.`,
} as const;
