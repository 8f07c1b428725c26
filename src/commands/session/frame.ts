import { newId } from "../../history/id.js";
import { instantAt, localDateAt, systemZone } from "../../history/instant.js";
import type { Entry } from "../../history/entry.js";
import type { Frame } from "../../reflection/session/draft.js";
import type { Context } from "../context.js";

/** Names a new session that begins now; the zone and the date are worked out when they are first needed. */
export function newFrame(context: Context, more: Frame["more"] = {}): () => Frame {
  const began = context.now();
  const id = newId(() => context.random());
  let frame: Frame | undefined;
  return () => {
    const zone = systemZone();
    frame ??= { id, started: instantAt(began, zone), zone, localDate: localDateAt(began, zone), people: [], tags: [], more }; // prettier-ignore
    return frame;
  };
}

/** The frame of a session that goes on, with what somebody may have added to its file. */
export function frameOf({ id, started, zone, localDate, people, tags, more }: Entry): Frame {
  return { id, started, zone, localDate, people, tags, more };
}
