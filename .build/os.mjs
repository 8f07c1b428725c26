import { homedir as ask } from "node:os";

/*
 * What env-paths asks of node:os, which takes longer to load than all of that package: it is asked only where the environment
 * does not say.
 */

const { env, platform } = process;

/** The folder of whoever runs the program. */
export const homedir = () => (platform === "win32" ? undefined : env.HOME) ?? ask();

/** The program keeps nothing in a folder for what is temporary. */
export const tmpdir = () => "";
