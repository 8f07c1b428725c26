import type { WelcomeWords } from "../welcome.js";

/** What `alongside` alone says, in Spanish. */
export const welcome: WelcomeWords = {
  about:
    "alongside es un programa para pensar en compañía. Hace preguntas abiertas, te devuelve tus propias palabras y te deja a ti las respuestas. Lo que escribes se queda en este ordenador.",
  whatNow: "¿Qué te gustaría ahora?",
  whichFlow: "¿Cuál de estas se acerca más?",
  resume: "el borrador donde lo dejé",
  resumeSeveral: (count) => `uno de mis ${count} borradores`,
  reflect: "una reflexión",
  checkIn: "un momento para mirar cómo estoy",
  rephrase: "un mensaje, dicho de otra manera (en inglés)",
  practice: "algo de práctica",
  lookBack: "una mirada atrás",
  history: "lo que guardé",
  helpNow: "una línea de ayuda",
  nothing: "nada por ahora",
};
