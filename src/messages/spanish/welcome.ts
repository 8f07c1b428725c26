import type { WelcomeWords } from "../welcome.js";

/** What `alongside` alone says, in Spanish. */
export const welcome: WelcomeWords = {
  about:
    "alongside es un programa para pensar en compañía. Hace preguntas abiertas, te devuelve tus propias palabras y no le cuenta nada a nadie: lo que escribes se queda en este ordenador.",
  whatNow: "¿Qué te gustaría hacer?",
  whichFlow: "¿Cuál de estas se acerca más?",
  resume: "seguir donde lo dejaste",
  resumeSeveral: (count) => `seguir con uno de ${count} borradores`,
  reflect: "reflexionar sobre algo",
  checkIn: "un momento para mirar cómo estás",
  rephrase: "decir un mensaje de otra manera (en inglés)",
  practice: "practicar",
  lookBack: "mirar atrás",
  history: "ver lo que guardaste",
  helpNow: "encontrar una línea de ayuda",
  nothing: "nada por ahora",
};
