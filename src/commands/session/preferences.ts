import { homes } from "../../files/home.js";
import { readSettings } from "../../history/settings/read.js";
import type { Settings } from "../../history/settings/known.js";
import type { Words } from "../../messages/catalogue/catalogue.js";
import { languages, type Language } from "../../messages/catalogue/languages.js";
import type { Context } from "../context.js";

/** What a person has set. Broken settings are told by `alongside settings`; they keep nobody from reflecting. */
export function preferences({ env }: Context): Settings {
  try {
    return readSettings(homes(env).config);
  } catch {
    return {};
  }
}

/** The language of the screens: the one that is set, else that of the locale as setlocale(3) reads it, else English. */
export function languageOf(context: Context): Language {
  const set = preferences(context).language;
  if (set !== undefined) return set;
  const { env } = context;
  const locale = [env["LC_ALL"], env["LC_MESSAGES"], env["LANG"]].find((value) => value !== undefined && value !== "");
  return languages.find((language) => locale !== undefined && new RegExp(`^${language}(?![a-z])`, "i").test(locale)) ?? "en"; // prettier-ignore
}

/** What the screens say, in the person's language. */
export async function wordsFor(context: Context): Promise<Words> {
  const { wordsIn } = await import("../../messages/catalogue/catalogue.js");
  return wordsIn(languageOf(context));
}
