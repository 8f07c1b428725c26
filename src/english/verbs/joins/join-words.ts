// Which words make a verb of what follows "and" or a comma, and which leave it what it is.

/** Verbs that end a phrase by themselves: "take the bag and run". */
export const lastVerbs = new Set(
  "run go leave relax rest wait see move listen breathe sleep cry walk stay stop think talk smile laugh pray ask try enjoy repeat hope eat read write".split(
    " ",
  ),
);

/** Words that make a verb of what could be a noun: "figure out", "check in". */
export const particles = new Set("out up off down away back".split(" "));

/** Verbs that go on with a preposition: "get a job, look at some courses". */
export const movers = new Set(
  "look talk go sit walk think listen speak wait come reach sign write read work focus sleep rest play".split(" "),
);

/** Verbs whose infinitive is what they are about, not what they are for: "try to sleep and eat". */
export const controls = new Set(
  "try want need learn start begin continue remember ask tell help let allow encourage decide plan hope like love prefer get have be expect choose agree offer promise refuse manage forget teach invite remind force pay be use do".split(
    " ",
  ),
);

/** Verbs with a quality behind them: "stay calm", "start small". */
export const linking = new Set(
  "start stay keep get go stand remain live eat think dream dress sleep aim act play feel look".split(" "),
);

/** Nouns that stand without an article, so that "and" may join them to another: "love and support for each other". */
export const massNouns = new Set(
  "love support help work rest sleep care respect trust play practice talk hope fear food water exercise time study research focus progress control pain change interest travel access need value contact light cover paint cash spice cream milk oil butter salt sugar rice show text".split(
    " ",
  ),
);
