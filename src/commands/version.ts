/** The version of the program, as `alongside --version` prints it; it is package.json's. */
export const version = "0.1.0";
