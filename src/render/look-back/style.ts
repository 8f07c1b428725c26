/** How the page looks: the system's own letters, light or dark as the system is, and black on white on paper. */
export const pageStyle = `
:root { color-scheme: light dark; --ink: #22302f; --quiet: #566462; --ground: #fbfaf7; --faint: #d9ddd8; --first: #2b6f69; --second: #a8652a; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e4e9e6; --quiet: #a3b0ac; --ground: #171c1c; --faint: #38413f; --first: #7cc7bf; --second: #e0aa78; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 40rem; padding: 2rem 1rem 4rem; background: var(--ground); color: var(--ink);
  font: 1rem/1.6 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0; font-weight: 600; }
h2 { font-size: 1.2rem; margin: 0 0 .25rem; font-weight: 600; }
h3 { font-size: 1rem; margin: 1.25rem 0 .25rem; font-weight: 600; }
p { margin: .25rem 0 1rem; }
.quiet, time, footer { color: var(--quiet); }
section { margin-top: 3rem; }
figure { margin: .5rem 0; }
svg { display: block; width: 100%; height: auto; }
ul { padding: 0; margin: 0; list-style: none; }
li { margin: 0 0 .6rem; }
time { font-size: .9rem; white-space: nowrap; }
q { quotes: "“" "”"; }
summary { cursor: pointer; color: var(--quiet); font-size: .9rem; padding: .25rem 0; }
summary:focus-visible { outline: 2px solid var(--first); outline-offset: 3px; border-radius: 2px; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { text-align: start; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--faint); font-weight: normal; }
thead th { color: var(--quiet); }
.key { display: inline-block; width: .8em; height: .8em; border-radius: 2px; margin-inline-end: .35em; }
.keys span { display: block; }
footer { margin-top: 4rem; font-size: .9rem; }
@media print {
  :root { color-scheme: light; --ink: #000; --quiet: #444; --ground: #fff; --faint: #ccc; --first: #2b6f69; --second: #a8652a; }
  body { max-width: none; padding: 0; font-size: 10.5pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  section { margin-top: 1.5rem; }
  section, figure, li { break-inside: avoid; }
  section.long { break-inside: auto; }
  h2, h3 { break-after: avoid; }
  svg { max-width: 30rem; }
  details { display: none; }
}
`;
