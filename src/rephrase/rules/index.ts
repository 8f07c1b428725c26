import type { Rule } from "../rule.js";
import { ifIWereYou } from "./conditional/if-i-were-you.js";
import { iWouldRather } from "./conditional/i-would.js";
import { allYouHaveToDo } from "./evaluative/all-you-have-to-do.js";
import { bestChoice } from "./evaluative/best-choice.js";
import { bestThing } from "./evaluative/best-thing.js";
import { betterOff } from "./evaluative/better-off.js";
import { isYourBestBet } from "./evaluative/is-your-best-bet.js";
import { itIsImportant } from "./evaluative/it-is-important.js";
import { needRest } from "./evaluative/need-rest.js";
import { timeTo } from "./evaluative/time-to.js";
import { avoid } from "./imperative/avoid.js";
import { dont } from "./imperative/dont.js";
import { imperative } from "./imperative/imperative.js";
import { stop } from "./imperative/stop.js";
import { tryNot } from "./imperative/try-not.js";
import { hadBetter } from "./modal/had-better.js";
import { must } from "./modal/must.js";
import { should } from "./modal/should.js";
import { supposedTo } from "./modal/supposed-to.js";
import { whatYouShouldDo } from "./modal/what-you-should-do.js";
import { willWantTo } from "./modal/will-want-to.js";
import { iSuggest } from "./recommendation/i-suggest.js";
import { myAdvice } from "./recommendation/my-advice.js";
import { doingMightHelp } from "./soft-modal/doing-might-help.js";
import { maybeTry } from "./soft-modal/maybe-try.js";
import { mightHelpTo } from "./soft-modal/might-help-to.js";
import { mightWantTo } from "./soft-modal/might-want-to.js";
import { youCould } from "./soft-modal/you-could.js";
import { couldYouTry } from "./suggestion-question/could-you-try.js";
import { haveYouTried } from "./suggestion-question/have-you-tried.js";
import { howAbout } from "./suggestion-question/how-about.js";
import { whatIfYou } from "./suggestion-question/what-if-you.js";
import { whyDontYou } from "./suggestion-question/why-dont-you.js";
import { giveATry } from "./wrapper/give-a-try.js";
import { makeSure } from "./wrapper/make-sure.js";
import { rememberTo } from "./wrapper/remember-to.js";
import { startBy } from "./wrapper/start-by.js";

/** Every rule; where two find the same stretch, the one listed first decides. */
export const rules: readonly Rule[] = [
  should, must, hadBetter, supposedTo, willWantTo, whatYouShouldDo,
  mightWantTo, youCould, mightHelpTo, doingMightHelp, maybeTry,
  whyDontYou, howAbout, whatIfYou, couldYouTry, haveYouTried,
  iSuggest, myAdvice, ifIWereYou, iWouldRather,
  isYourBestBet, bestThing, bestChoice, itIsImportant, betterOff, allYouHaveToDo, needRest, timeTo,
  makeSure, rememberTo, startBy, giveATry,
  tryNot, stop, avoid, dont, imperative,
]; // prettier-ignore
