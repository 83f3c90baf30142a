import { expect, test } from "vitest";
import { deadLinks } from "../../docs/site/links.js";

const site = (pages: Record<string, string>) => new Map(Object.entries({ "assets/style.css": "", ...pages }));
const why = (pages: Record<string, string>): string[] =>
  deadLinks(site(pages)).map(({ href, why: text }) => `${href}: ${text}`);

test("links that lead somewhere are fine", () => {
  const other = '<h2 id="part"></h2><a href="../index.html">up</a><link href="../assets/style.css">';
  const index =
    '<a href="guides/a.html#part">a</a><a href="#here" id="here">b</a><a href="https://docs.gitlab.com/">c</a>';
  expect(why({ "index.html": index, "guides/a.html": other })).toEqual([]);
});

test.each([
  ["a page that is not there", '<a href="b.html">', "b.html: there is no such page"],
  ["an anchor that is not there", '<a href="#b">', "#b: there is no such anchor on a.html"],
  ["a path from the root", '<a href="/b.html">', "/b.html: not relative"],
  ["a path out of the site", '<a href="../b.html">', "../b.html: there is no such page"],
  ["an anchor that is there twice", '<p id="x"></p><p id="x"></p>', "#x: this anchor is there twice"],
  [
    "a script from elsewhere",
    '<script src="https://example.com/x.js">',
    "https://example.com/x.js: a request to elsewhere",
  ],
  [
    "an image from elsewhere",
    '<img alt="" src="https://example.com/x.png">',
    "https://example.com/x.png: a request to elsewhere",
  ],
  ["a file that is not there", '<script src="assets/x.js">', "assets/x.js: there is no such page"],
])("%s is found", (_, html, expected) => {
  const [only, ...more] = why({ "a.html": html });
  expect(only).toContain(expected);
  expect(more).toEqual([]);
});
