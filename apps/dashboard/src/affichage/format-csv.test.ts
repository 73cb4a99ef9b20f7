import { expect, test } from "vitest";
import { formatCsv } from "./format-csv.ts";

test("point-virgule, marque UTF-8, guillemets doublés", () => {
  expect(
    formatCsv([
      ["Date", "Nom"],
      ["2027-11-20", 'dit « "Matari\'i" »'],
    ]),
  ).toBe('\uFEFF"Date";"Nom"\r\n"2027-11-20";"dit « ""Matari\'i"" »"\r\n');
});

test.each(["=1+1", "+33", "-1", "@SOMME", "\t=1"])("« %s » reste un texte dans un tableur", (texte) => {
  expect(formatCsv([[texte]])).toBe(`\uFEFF"'${texte}"\r\n`);
});
