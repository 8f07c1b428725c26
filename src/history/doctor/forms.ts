import { existsSync } from "node:fs";
import { join } from "node:path";
import { doctor } from "../../messages/history/doctor.js";
import { filesIn } from "../secrecy/convert.js";
import { hasIdentity, keyPlace, writesSealed } from "../secrecy/place.js";
import { otherForm } from "../vault.js";
import type { Finding } from "./finding.js";

/** Tells of encrypting and decrypting that was ended in the middle, and of a key that it left. */
export function* examineForms(data: string): Generator<Finding> {
  const sealed = writesSealed(data);
  const left = filesIn(data, sealed ? "plain" : "sealed");
  if (left.length > 0) {
    const twice = left.filter((path) => existsSync(otherForm(path))).length;
    const what = (sealed ? doctor.stillPlain : doctor.stillSealed)(left.length, twice);
    yield { kind: "form", path: join(data, "sessions"), what, state: "left" };
  } else if (!sealed && hasIdentity(data)) {
    yield { kind: "form", path: keyPlace(data).identity, what: doctor.idleKey, state: "left" };
  }
}
