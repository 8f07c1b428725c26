import { mentions } from "./text/mentions.js";
import { among } from "./text/remembered.js";

const self = new Set("i i'm i've i'd i'll me my mine myself".split(" "));
const selves = new Set("we we're we've we'd we'll us our ours ourselves let's".split(" "));
const reader = new Set("you you're you've you'd you'll your yours yourself yourselves".split(" "));

/** Whether a word stands for the one who writes: "I", "my". */
export const isWriter = among(self);

/** Whether such a word stands in a sentence. */
export const mentionsWriter = mentions(self);

/** Whether a word stands for the one who writes, alone or with others: "I", "my", "us". */
export const isOfWriter = among(new Set([...self, ...selves]));

/** Whether a word stands for whom the text is written to: "you", "yours". */
export const isReader = among(reader);
