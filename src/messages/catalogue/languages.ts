/** The languages that screens can be in, as BCP 47 names them. */
export type Language = "en" | "es";

/** Every language there is, English first. */
export const languages: readonly Language[] = ["en", "es"];
