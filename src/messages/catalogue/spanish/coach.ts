import type { ChoiceWords, CoachWords } from "../../coach.js";

/** Lo que dice el programa de sí mismo, en español: what the coach says of itself, in Spanish. */
export const coach: CoachWords = {
  place: (nth, of) => `${nth} de ${of}`,
  minutes: (minutes) => (minutes === 1 ? "un minuto" : `unos ${minutes} minutos`),
  opening: (title, minutes) => `${title}, ${minutes}. Un programa pregunta y te devuelve tus propias palabras.`,
  staysHere: "Lo que escribes se queda en este ordenador.",
  isNotKept: "Nada de esto se guarda.",
  onlyIn: (language) =>
    `Esta reflexión existe solo en ${language === "en" ? "inglés" : language}; las pantallas siguen en español.`,
  draftsWait: (drafts) =>
    drafts === 1
      ? "Hay también un borrador de antes; `alongside resume` sigue con él."
      : "Hay también borradores de antes; `alongside resume` los muestra.",
  dangerLanguages:
    "Muchas palabras de peligro se reconocen en inglés y en español, nunca todas; `alongside help-now` muestra ayuda en cualquier momento.",
  goingOn: (title, date) => `${title}, empezada el ${date}.`,
  quoted: (words) => `«${words}»`,
  youWroteLast: (question, words) => `A «${question}» escribiste: «${words}»`,
  noQuestionBefore: "No hay ninguna pregunta antes de esta.",

  wordsBelow: "Lo que escribiste está abajo.",
  mayIAsk: (topic = "eso") => `¿Está bien una pregunta más sobre ${topic}?`,

  summary: (summary) => `En tus palabras:\n${summary}`,
  keepIt: "¿Se guarda esto?",
  together: {
    asks: (who, question) => `${who}: ${question}`,
    lot: (who) => `La suerte dice que empieza ${who}; después os turnáis.`,
    whoFor:
      "Esto es para dos personas que se sienten a salvo juntas. Si una tiene miedo de la otra, `alongside help-now` muestra con quién más se puede hablar.",
    equals:
      "Contestáis las mismas preguntas, y en algunas cada quien devuelve lo que ha dicho la otra persona. Cualquiera puede pasar, hacer una pausa o parar en todo momento. Se guarda lo que acordéis al final; hasta entonces hay un borrador, para que no se pierda nada.",
    equalsUnkept:
      "Contestáis las mismas preguntas, y en algunas cada quien devuelve lo que ha dicho la otra persona. Cualquiera puede pasar o parar en todo momento.",
    yourName: "¿Cómo te llamas, o qué nombre te gustaría usar aquí?",
    otherName: "¿Cómo se llama la persona que está a tu lado?",
    whyNames: "Para que cada pregunta diga a quién va, y cada respuesta de quién es.",
    twoNames: "Con dos nombres distintos queda claro quién dijo qué.",
    whatDidYouHear: (speaker) => `¿Qué has oído decir a ${speaker}?`,
    whyHeard: "Devuelto con otras palabras, quien lo dijo puede oírlo.",
    helpHeard: "Con tus palabras y sin añadir nada. En voz alta vale tanto como escrito; lo escrito se puede guardar.",
    isThatIt: "¿Es eso?",
    whyIsThatIt: "Quien lo dijo sabe si se ha oído.",
    helpIsThatIt: "Otras palabras se toman como lo que faltaba.",
    thatIsIt: "sí, eso es",
    notQuite: "no del todo",
    whatIsMissing: "¿Qué faltaba, o era distinto?",
    whyMissing: "Quien lo dijo sabe cómo lo quería decir.",
    showBalance: "¿Te gustaría ver cómo se repartieron las palabras y los turnos?",
    whyBalance: "Se muestra cuando los dos queréis verlo, en números que no dicen nada de nadie.",
    share: (who, turns, words) =>
      `${who}: ${turns} ${turns === 1 ? "turno" : "turnos"}, ${words} ${words === 1 ? "palabra" : "palabras"}`,
    whatIsKept: "¿Qué de esto se puede guardar?",
    mayBeKept: (speaker, question) => `¿Se puede guardar lo que ${speaker} dijo a «${question}»?`,
    whyKept: "Se guarda lo que queréis los dos, y nada más.",
    noNames: "Para empezar hacen falta dos nombres; `alongside reflect together` vuelve a preguntarlos.",
    notAgreed: "No hay nada que los dos quisierais guardar, así que no se guardó nada.",
  },
  notRepeated: "Algo de lo que escribiste no se repite aquí; sigue tal como lo escribiste.",
  notRepeatedUnkept: "Algo de lo que escribiste no se repite aquí.",
  letGo: "Entonces no se guarda nada, y no se puede recuperar. ¿Es eso lo que te gustaría?",
  isThatAll: "¿Es todo por ahora?",
  yourSummary: "El resumen, como tú lo dirías:",
  whyYourSummary: "Es tuyo, y se guarda con tus palabras.",
  whatNow: "¿Qué te gustaría hacer ahora?",
  careFirst:
    "Lo que escribiste puede querer decir que alguien está en peligro, y eso importa más que la siguiente pregunta. Aquí se puede hablar con alguien:",
  careAtList:
    "Lo que escribiste puede querer decir que alguien está en peligro, y eso importa más que esta lista. Aquí se puede hablar con alguien:",
  careStill: (line) => `Se puede seguir hablando con alguien. ${line} /help lo muestra todo.`,
  careLater: "`alongside help-now` muestra en cualquier momento dónde se puede hablar con alguien.",
  helpAgain:
    "/help otra vez lleva a otros países. Las palabras que pueden querer decir peligro se reconocen en inglés y en español; nunca todas.",
  whichCountry: "¿De qué país?",

  kept: "Guardado, solo en este ordenador:",
  paused: "En pausa, guardado como borrador. `alongside resume` sigue desde aquí.",
  interrupted: "Guardado como borrador. `alongside resume` sigue desde aquí.",
  nothingWritten: "No se escribió nada, así que no se guardó nada.",
  nothingKept: "No se guardó nada.",
  leftElsewhere:
    "Lo que está escrito en otra terminal, o se guardó desde allí, se queda como está; `alongside history list` muestra lo guardado.",
  stillHere: (problem) => `${problem} Lo que escribiste sigue aquí.`,
  whatWithIt: "¿Qué te gustaría hacer con lo que escribiste?",

  whichDraft: "¿Con cuál te gustaría seguir?",
  whichToLetGo: "¿Cuál te gustaría dejar ir?",
  letDraftGo: (draft) => `${draft}: no se puede recuperar. ¿Es eso lo que te gustaría?`,
  gone: "Ya no está.",
  openElsewhere: "Está abierta también en otra terminal.",
  openElsewhereShort: "abierta en otra terminal",
  noDraft: "Ahora mismo no hay nada con que seguir. `alongside reflect` empieza algo nuevo.",
  age: (count, unit) => {
    if (unit === "now") return "hace un momento";
    const names = { minute: ["minuto", "minutos"], hour: ["hora", "horas"], day: ["día", "días"] } as const;
    return `hace ${count} ${names[unit][count === 1 ? 0 : 1]}`;
  },
  begunAt: (when, answers) => `empezada el ${when}, ${answers} ${answers === 1 ? "respuesta" : "respuestas"}`,
  noSuchDraft: (id) =>
    `Ningún borrador, o más de uno, tiene un identificador que empiece por «${id}». \`alongside resume --list\` los muestra todos.`,
  finished: "Esa está terminada y guardada, así que no queda nada con que seguir.",
  flowIsGone: (flow, problem) => `Las preguntas de «${flow}» no se pueden leer: ${problem}`,
  whatWithDraft: "Lo que escribiste sigue ahí. ¿Qué te gustaría hacer con ello?",
  noTerminal:
    "Una reflexión pregunta en una terminal, y aquí no hay ninguna; `alongside reflect --answers FILE` toma las respuestas de un archivo.",
  noTerminalToGoOn: "Una reflexión pregunta en una terminal, y aquí no hay ninguna donde seguir con una.",
};

/** What a person can choose, in Spanish. */
export const choices: ChoiceWords = {
  keeping: {
    keep: "todo",
    "one-by-one": "una respuesta tras otra",
    discard: "nada",
    pause: "una pausa hasta otro momento",
  },
  close: {
    keep: "sí",
    enough: "sí, es todo",
    change: "sí, después de cambiar el resumen",
    back: "una pregunta atrás, primero",
    pause: "una pausa hasta otro momento",
    discard: "no, nada de esto",
  },
  letGo: {
    no: "no, todavía no",
    yes: "sí, dejarlo ir",
  },
  care: {
    here: "las líneas de donde estoy",
    elsewhere: "las líneas de otro país",
    anyCountry: "cualquier país",
    noCountry: "ninguno, y volver",
    continue: "seguir",
    pause: "una pausa, y guardar lo escrito",
    discard: "descartar lo escrito",
  },
  unkept: {
    again: "probar otra vez",
    show: "mostrarlo aquí, para poder copiarlo",
    leave: "dejarlo ir",
  },
  drafts: {
    letGo: "dejar ir uno de ellos",
    nothing: "nada por ahora",
  },
  gone: {
    keep: "guardarlo como está",
    leave: "dejarlo donde está",
  },
};
