import { expect, test } from "vitest";
import { linkTarget } from "../../runtime/link.js";

test.each([
  ['<https://a.test/?page=2>; rel="next"', "https://a.test/?page=2"],
  ['<https://a.test/?page=1>; rel="prev", <https://a.test/?page=3>; rel="next"', "https://a.test/?page=3"],
  ["<?page=2>; rel=next", "?page=2"],
  ['<?page=2>;rel="first next last"', "?page=2"],
  ['<?page=2> ; REL = "NEXT" ; title="x"', "?page=2"],
  ['<?a=1,2&page=2>; rel="next"', "?a=1,2&page=2"],
  ['<?x>; title="a, <?evil>; rel=\\"next\\", b"; rel="prev", <?page=2>; rel="next"', "?page=2"],
  ['<?page=2>; title="a;b,c"; rel="next"', "?page=2"],
  ['<?page=2>; rel="prev"; rel="next"', undefined],
  ['<?page=2>; rel="nextish"', undefined],
  ['<?page=2>; anchor="#x"; rel=next, <?page=3>; rel=next', "?page=2"],
  [" , ,<?page=2>; rel=next", "?page=2"],
  ["<?page=2", undefined],
  ["", undefined],
  ["nonsense", undefined],
  ['<?page=2>; rel="next', "?page=2"],
  ["<?page=2>", undefined],
])("the next link of %s is %s", (header, wanted) => expect(linkTarget(header, "next")).toBe(wanted));

test.each([
  ["openings", "<"],
  ["empty links", "<>;,"],
  ["parameters", ";a"],
  ["quotes", '<>;x="'],
  ["backslashes", '<>;x="\\\\\\'],
  ["relations", '<>; rel="a '],
])("many %s are read in linear time", (_, piece) => {
  const time = (count: number): number => {
    const header = piece.repeat(count);
    const start = performance.now();
    linkTarget(header, "next");
    return performance.now() - start;
  };
  time(20_000);
  // Quadratic time would take minutes here.
  expect(time(1_000_000)).toBeLessThan(3_000);
});
