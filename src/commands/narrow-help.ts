import { Help, type HelpConfiguration } from "commander";
import { fit } from "../terminal/question/fit.js";

/** Fewer columns than these beside what it describes hold no description; commander would leave it to the terminal to break it. */
const enough = 40;

/** As wide as commander writes help where it knows no width. */
const usual = 80;

const help = new Help();

/** How help is laid out where columns are few: each description stands under what it describes, broken between words. */
export const narrowHelp: HelpConfiguration = {
  minWidthToWrap: 20,
  commandUsage(command) {
    const title = "Usage: ";
    return fit(title + help.commandUsage(command), this.helpWidth).slice(title.length);
  },
  formatItem(term, termWidth, description, helper) {
    const columns = helper.helpWidth ?? usual;
    const beside = columns - termWidth - 4 >= enough || description === "";
    if (beside) return help.formatItem.call(helper, term, termWidth, description, helper);
    return fit(`  ${term}\n      ${description}`, columns);
  },
};
