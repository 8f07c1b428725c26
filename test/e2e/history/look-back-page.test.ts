import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe, { type AxeResults } from "axe-core";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStore } from "../../../src/history/store.js";
import { anEntry } from "../../history/entries.js";
import { alongside } from "../../commands/program.js";
import { built } from "../built.js";

/** A Chromium of this machine: the one a person names, one in a usual place, or playwright's own. */
function chromiumHere(): string | undefined {
  const named = process.env["CHROMIUM"];
  if (named !== undefined) return named;
  const names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"];
  const found = names.map((name) => spawnSync("which", [name], { encoding: "utf8" }).stdout.trim());
  return [...found, chromium.executablePath()].find((path) => path !== "" && existsSync(path));
}

const path = chromiumHere();
// where `.ci/run` has installed a Chromium it has to be there
const missing = path === undefined && process.env["TOOLS_INSTALLED"] !== "yes";
const without = "no Chromium is installed here; `apt-get install chromium-headless-shell` brings one";

/** Pages of a phone and of a desk, light and dark. */
const looks = [
  { width: 375, height: 740, colorScheme: "light" },
  { width: 375, height: 740, colorScheme: "dark" },
  { width: 1280, height: 900, colorScheme: "light" },
  { width: 1280, height: 900, colorScheme: "dark" },
] as const;

let folder = "";
let page = "";
let browser: Browser | undefined;

beforeAll(async () => {
  if (missing) return;
  await built();
  browser = await chromium.launch({ ...(path !== undefined && { executablePath: path }), args: ["--no-sandbox"] });
  folder = mkdtempSync(join(tmpdir(), "alongside-page-"));
  const store = openStore(folder);
  const feelings = ["tired", "hopeful", "<b>angry</b>", "sad & lonely"];
  for (let at = 0; at < 48; at += 1) {
    const date = `2026-${String((at % 11) + 1).padStart(2, "0")}-${String(((at * 7) % 28) + 1).padStart(2, "0")}`;
    await store.save(
      anEntry({
        id: `page${String(at).padStart(4, "0")}`,
        started: `${date}T20:00:00+00:00`,
        localDate: date,
        people: at % 3 === 0 ? ["Ines"] : ["שרה", "Bartholomew Featherstonehaugh-Cholmondeley"],
        answers: [
          { step: "happened", question: "What happened?", text: "I should go, but I could stay. I have to choose." },
          { step: "felt", question: "What do you feel now?", text: `${feelings[at % 4] ?? ""}.` },
        ],
        experiences: at % 5 === 0 ? [`A walk, number ${at}, with "quotes" & <script>alert(1)</script>`] : [],
      }),
    );
  }
  page = join(folder, "page.html");
  const env = { ALONGSIDE_HOME: folder, ALONGSIDE_NOW: "2026-11-22T10:00:00Z" };
  expect(await alongside(["look-back", "--html", page], env)).toMatchObject({ status: 0, stdout: "" });
});
afterAll(async () => {
  await browser?.close();
  if (folder !== "") rmSync(folder, { recursive: true, force: true });
});

/** Opens the page, with whatever it says on its console or asks of anybody written down. */
async function opened(look: (typeof looks)[number]): Promise<{ tab: Page; context: BrowserContext; noise: string[] }> {
  if (browser === undefined) throw new Error("There is no browser.");
  const { colorScheme, ...viewport } = look;
  // its policy allows no script at all, so that axe has to be let in
  const context = await browser.newContext({ viewport, colorScheme, bypassCSP: true });
  const tab = await context.newPage();
  const noise: string[] = [];
  tab.on("console", (message) => noise.push(`${message.type()}: ${message.text()}`));
  tab.on("pageerror", (error) => noise.push(String(error)));
  tab.on("request", (request) => noise.push(request.url()));
  tab.on("dialog", () => noise.push("a dialog"));
  await tab.goto(pathToFileURL(page).href);
  return { tab, context, noise };
}

describe.each(looks)("the page, $width wide and $colorScheme", (look) => {
  it("is quiet, asks nobody anything, fits, and breaks no rule of axe", async (context) => {
    if (missing) context.skip(without);
    const { tab, context: window, noise } = await opened(look);
    expect(noise).toEqual([pathToFileURL(page).href]);
    expect(await tab.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(look.width);
    const dark = await tab.evaluate("getComputedStyle(document.body).backgroundColor");
    expect(dark).toBe(look.colorScheme === "dark" ? "rgb(23, 28, 28)" : "rgb(251, 250, 247)");
    await tab.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })");
    await tab.evaluate(axe.source);
    const { violations } = await tab.evaluate<AxeResults>("globalThis.axe.run()");
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(noise).toHaveLength(1);
    await window.close();
  });
});

describe("the page", () => {
  it("holds what was written as text, never as markup", (context) => {
    if (missing) context.skip(without);
    const html = readFileSync(page, "utf8");
    expect(html).not.toMatch(/<script|<b>angry|<link|<img|<iframe|url\(|@import|https?:\/\/(?!www\.w3\.org)/u);
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  });

  it("can be walked with the keyboard alone, and says each drawing in words", async (context) => {
    if (missing) context.skip(without);
    const { tab, context: window } = await opened(looks[0]);
    const drawings = await tab.locator("svg[role=img][aria-label]").count();
    expect(drawings).toBe(4);
    for (let at = 0; at < drawings; at += 1) {
      await tab.keyboard.press("Tab");
      await tab.keyboard.press("Enter");
    }
    expect(await tab.locator("details[open] table").count()).toBe(drawings);
    const heads = await tab.evaluate<number[]>(
      "Array.from(document.querySelectorAll('h1, h2, h3'), (each) => Number(each.tagName[1]))",
    );
    expect(heads.filter((level, at) => level > (heads[at - 1] ?? 0) + 1)).toEqual([]);
    expect(await tab.locator("html").getAttribute("lang")).toBe("en");
    await window.close();
  });

  it("prints on white, without what only a screen can open", async (context) => {
    if (missing) context.skip(without);
    const { tab, context: window } = await opened(looks[3]);
    await tab.emulateMedia({ media: "print", colorScheme: "dark" });
    expect(await tab.evaluate("getComputedStyle(document.body).backgroundColor")).toBe("rgb(255, 255, 255)");
    expect(await tab.locator("summary").first().isVisible()).toBe(false);
    expect(String(await tab.pdf({ format: "A4" })).slice(0, 5)).toBe("%PDF-");
    await window.close();
  });
});
