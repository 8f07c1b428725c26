import type { SyntaxNode } from "@lezer/common";

/** Letters, digits and signs that mean no: what a head says without its emphasis and its marks. */
const bare = (head: string): string =>
  head
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/[^\p{L}\p{N}'✗✘❌🚫👎✓✔✅👍\s-]/gu, " ")
    .replace(/\s+/g, " ")
    .trim();

/** Heads below which stands what is not to be done or said: "Don't", "Things to avoid", "What not to say", "❌". */
const forbidding =
  /^(?:please |things (?:to|you should) |what (?:to|you should) |phrases to |words to )?(?:(?:do not|don't|dont|don'ts?|never|avoid|not|no|stop)\b|instead of\b|rather than\b|(?:less |not |un)helpful\b|wrong\b|bad\b|mistakes?$|[✗✘❌🚫👎])|^(?:things|what|how) not to\b|^(?:do's|dos|do) (?:and|&) don't'?s?$/u;

/** Heads of what stands beside it, and is read together with them: "Do", "Say", "✅". */
const bidding = /^(?:(?:please )?(?:do|dos|do's|say|try|yes|instead)\b.{0,12}|[✓✔✅👍].{0,12})$/u;

/** Heads of names: of what is to be done by somebody, or of what can be pressed, set or read. */
const naming =
  /^(?:to-?dos?|to do|tasks?|chores?|action items?|names?|titles?|labels?|buttons?|commands?|options?|keys?|shortcuts?|settings?|fields?|features?|menus?|pages?|files?|songs?|books?|films?|courses?)$/;

/** The end of words before a list whose items are not to be done: "Please never:", "What does not help:". */
const forbiddingBelow =
  /(?:^| )(?:do not|don't|dont|never|avoid|stop|not|not to \p{L}+|(?:do|does|did|will) not help|(?:do|does|did)n't help|won't help|unhelpful)$/u;

/** Whether a heading says that what stands below it is not to be done. */
export const forbids = (heading: string): boolean => forbidding.test(bare(heading));

/** Whether the words before a list say so of its items: "Please avoid:". */
export const forbidsBelow = (lead: string): boolean => forbiddingBelow.test(bare(lead.slice(-80)));

/** Whether an item says itself that something is not to be done, as in "Don't give advice". */
export const forbidsItself = (item: string): boolean =>
  /^(?:please )?(?:do not|don't|never|avoid|stop|try not)\b/.test(bare(item.slice(0, 40)));

/** What no sentence begins with: a paragraph that does goes on with the one before it. */
const goingOn =
  /^[*_]*(?:about|of|with|from|for|to|into|than|through|between|during|which|whose|whom|and|or|until|unless|because|as well as)\b/;

/** Whether a sentence goes on from the end of one paragraph behind a blank line: "You should talk to your boss", "about your hours." */
export const goesOn = (before: string, between: string, after: string): boolean =>
  /^[^\S\n]*\n\s*$/.test(between) &&
  /^\P{L}*\p{Lu}/u.test(before) &&
  /[\p{L}\p{N},]$/u.test(before) &&
  goingOn.test(after);

/** The cells of a row, each with the number of its column; an empty cell has none. */
function cellsOf(row: SyntaxNode): readonly { readonly column: number; readonly cell: SyntaxNode }[] {
  const cells: { column: number; cell: SyntaxNode }[] = [];
  let column = row.firstChild?.name === "TableDelimiter" ? -1 : 0;
  for (let child = row.firstChild; child !== null; child = child.nextSibling) {
    if (child.name === "TableDelimiter") column += 1;
    else if (child.name === "TableCell") cells.push({ column, cell: child });
  }
  return cells;
}

/**
 * The cells of a table that advise nobody, by where they start: those below or beside a head that says what is not to be
 * done, those that are read together with them, and names.
 */
export function staysInTable(table: SyntaxNode, text: string): ReadonlySet<number> {
  const said = ({ from, to }: SyntaxNode): string => bare(text.slice(from, to));
  const heads = new Map<number, string>();
  const stays = new Set<number>();
  const columns = new Set<number>();
  for (let row = table.firstChild; row !== null; row = row.nextSibling) {
    const cells = cellsOf(row);
    if (row.name === "TableHeader") {
      for (const { column, cell } of cells) heads.set(column, said(cell));
      const parts = [...heads.values()].some((head) => forbidding.test(head));
      for (const [column, head] of heads)
        if (forbidding.test(head) || naming.test(head) || (parts && bidding.test(head))) columns.add(column);
    }
    const [first] = cells;
    const forbidden =
      row.name === "TableRow" &&
      first !== undefined &&
      forbidding.test(said(first.cell)) &&
      said(first.cell).length < 20;
    for (const { column, cell } of cells) if (forbidden || columns.has(column)) stays.add(cell.from);
  }
  return stays;
}
