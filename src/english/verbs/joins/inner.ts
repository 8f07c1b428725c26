/** What has begun inside a phrase since its last verb, in which a verb that follows could share. */
export interface Inner {
  /** A bare or to-infinitive, or a verb behind a modal, in which a coordinated base verb would share. */
  infinitive: boolean;
  /** An adverbial finite clause has begun: "if …", "because …". */
  adverbial: boolean;
  /** Any finite clause has begun. */
  finite: boolean;
  /** The adverbial clause has a subject in the third person singular, with which no base form agrees. */
  singular: boolean;
  /** A purpose clause has begun: "so you can sleep". */
  purpose: boolean;
  /** Bare verbs follow each other in an infinitive: "to lie down, breathe, then write". */
  series: boolean;
}
