import type { Guard } from "../guard.js";
import { courtesy } from "./manners/courtesy.js";
import { putDown } from "./manners/put-down.js";
import { request } from "./manners/request.js";
import { writerTakesPart } from "./manners/writer-takes-part.js";
import { absurd } from "./meaning/absurd.js";
import { consequence } from "./meaning/consequence.js";
import { deduction } from "./meaning/deduction.js";
import { droppedSubject } from "./meaning/dropped-subject.js";
import { generic } from "./meaning/generic.js";
import { pastReproach } from "./meaning/past-reproach.js";
import { prediction } from "./meaning/prediction.js";
import { publicAffairs } from "./meaning/public-affairs.js";
import { reassurance } from "./meaning/reassurance.js";
import { requirement } from "./meaning/requirement.js";
import { safetyNet } from "./meaning/safety-net.js";
import { threat } from "./meaning/threat.js";
import { discourse } from "./speech/discourse.js";
import { fragment } from "./speech/fragment.js";
import { heading } from "./speech/heading.js";
import { listed } from "./speech/listed.js";
import { otherLanguage } from "./speech/other-language.js";
import { question } from "./speech/question.js";
import { reported } from "./speech/reported.js";
import { saying } from "./speech/saying.js";
import { subject } from "./speech/subject.js";

/** Every guard, in the order in which they are asked; the first that holds decides. */
export const guards: readonly Guard[] = [
  putDown, pastReproach, prediction, deduction, reassurance, generic, publicAffairs, absurd, consequence, requirement, safetyNet, threat, droppedSubject,
  courtesy, request, writerTakesPart,
  discourse, saying, reported, listed, subject, question, heading, fragment, otherLanguage,
]; // prettier-ignore
