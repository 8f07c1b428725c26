import type { TerminalWords } from "../../terminal.js";

/** What a question at the terminal says about itself, in Spanish. */
export const terminal: TerminalWords = {
  hint: {
    text: "línea vacía: listo · ?: por qué · /pass /back /pause /stop",
    line: "Intro: listo · ?: por qué · /pass /back /pause /stop",
  },
  plainHint: {
    text: "(un punto solo la termina; ? /pass /back /pause /stop)",
    line: "(Intro la termina; ? /pass /back /pause /stop)",
  },
  wholePlainHint:
    "Una línea con solo un punto termina la respuesta. Solos en una línea, ? dice por qué se pregunta, y /pass (pasar), /back (volver), /pause (pausa) y /stop (parar) hacen lo que dicen.",
  moreLines: "Las líneas nuevas siguen a lo que ya estaba escrito; Ctrl-X Ctrl-E lo abre en un editor.",
  inTheEditor: (question) => `${question} (/pass, /back, /pause, /stop o ? solos hacen lo que dicen)`,
  left: { answer: "", pass: "(pasada)", back: "(vuelta)", pause: "(pausa)", stop: "(parada)" },
  moreRows: (count, where) =>
    `(${count} ${count === 1 ? "línea" : "líneas"} más ${where === "above" ? "arriba" : "abajo"})`,
  choosing: "flechas o un número, y luego Intro",
  choosingPlain: "Un número, y luego Intro.",
  yesOrNo: (question) => `${question} (s/N)`,
  emptyIsNo: "no",
  onlyYesOrNo: "«s» o «n» basta; Intro solo es no.",
  oneOf: (options) => `Aquí es una de estas: ${options.join(", ")}.`,
  noEditor: (command) => `No se encontró el editor «${command}». Lo que escribiste sigue aquí.`,
  editorFailed: (command) => `El editor «${command}» terminó con un error. Lo que escribiste sigue aquí.`,
  editorUnusable: "No se pudo usar el editor. Lo que escribiste sigue aquí.",
};
