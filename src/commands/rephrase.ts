import { whenRun, type Declare } from "./command.js";

/** `alongside rephrase [text...]`: directive advice in, shared experience or an open question out. */
export const declareRephrase: Declare = (program, context, end) => {
  program
    .command("rephrase [text...]")
    .description("turn directive advice into shared experience or an open question")
    .action(whenRun(context, end, () => import("./run/rephrase.js")));
};
