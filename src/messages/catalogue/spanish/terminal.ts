import { inARow, type TerminalWords } from "../../terminal.js";

const meanings: Readonly<Record<string, string>> = {
  "/pass": "pasar",
  "/back": "volver",
  "/pause": "pausa",
  "/stop": "parar",
  "/help": "ayuda",
};

/** What a question at the terminal says about itself, in Spanish. */
export const terminal: TerminalWords = {
  hint: {
    passes: "Intro solo: pasada",
    no: "Intro solo: no",
    text: "línea vacía: listo",
    within: "Intro: una línea nueva debajo · al final del texto, línea vacía: listo",
    line: "Intro: listo",
    why: "?: por qué",
    editor: "Ctrl-X Ctrl-E: en un editor",
  },
  plainHint: {
    text: (slash) => `(un punto solo: listo; ?${slash})`,
    line: (slash) => `(Intro: listo; ?${slash})`,
  },
  wholePlainHint: "Una línea con solo un punto termina la respuesta. Solo en una línea, ? dice por qué se pregunta.",
  slashWords: (words) =>
    `Solos en una línea, ${inARow(
      words.map((word) => (meanings[word] === undefined ? word : `${word} (${meanings[word]})`)),
      "y",
    )} hacen lo que dicen.`,
  noSuchWord: (word, known) => `Aquí no hay ${word}. Hay ${inARow(known, "y")}.`,
  replacing: "Lo que se escriba ahora queda en su lugar; un punto solo lo deja como está.",
  replacingLine: "Lo que se escriba ahora queda en su lugar; Intro solo lo deja como está.",
  moreLines:
    "Las líneas nuevas siguen a lo que ya estaba escrito; /again solo en una línea lo empieza de nuevo, y Ctrl-X Ctrl-E lo abre en un editor.",
  begunAnew: "Ahora no hay nada escrito; un punto solo deja la pregunta sin contestar.",
  inTheEditor: (question, words) => `${question} (${inARow([...words, "?"], "o")} solos hacen lo que dicen)`,
  leavingVi: "Este editor es vi: con i se empieza a escribir; con Esc, y luego :wq e Intro, se guarda y se vuelve.",
  left: {
    answer: "",
    pass: "(pasada)",
    back: "(vuelta)",
    pause: "(pausa)",
    stop: "(parada)",
    help: "(ayuda)",
  },
  leftUnwritten: "(nada escrito)",
  passed: "(pasada; /back vuelve a ella)",
  moreRows: (count, where) =>
    `(${count} ${count === 1 ? "línea" : "líneas"} más ${where === "above" ? "arriba" : "abajo"})`,
  choosing: "flechas o un número, y luego Intro",
  choosingPlain: "Un número, y luego Intro.",
  notListed: "Eso no está en la lista.",
  severalListed: (names) => `Puede ser más de una: ${inARow(names, "y")}.`,
  yesOrNo: (question) => `${question} (sí/no)`,
  emptyIsNo: "no",
  onceMore: {
    keeps: (key, word) => `${key} otra vez guarda «${word}» como respuesta; /pass deja la pregunta sin contestar.`,
    ownWords: (key) => `${key} otra vez guarda tus propias palabras.`,
    passes: (key) => `${key} otra vez deja la pregunta sin contestar.`,
    enter: "Intro",
    stop: "Un punto",
  },
  onlyYesOrNo: "«s» o «n» basta; Intro solo es no.",
  oneOf: (options) =>
    `Aquí cabe una de estas: ${options.map((option) => (/[ ,]/.test(option) ? `«${option}»` : option)).join(", ")}.`,
  noEditor: (command) => `No se encontró el editor «${command}». Lo que escribiste sigue aquí.`,
  editorFailed: (command) => `El editor «${command}» terminó con un error. Lo que escribiste sigue aquí.`,
  editorUnusable: "No se pudo usar el editor. Lo que escribiste sigue aquí.",
};
