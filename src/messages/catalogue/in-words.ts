/** The shape of a catalogue in English, as one in another language has it: the same names, with sentences of its own. */
export type InWords<Catalogue> = {
  readonly [Name in keyof Catalogue]: Catalogue[Name] extends string
    ? string
    : Catalogue[Name] extends (...words: infer Given) => string
      ? (...words: Given) => string
      : InWords<Catalogue[Name]>;
};
