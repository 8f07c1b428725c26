export { Problem, type FailureStatus } from "./messages/problem.js";
