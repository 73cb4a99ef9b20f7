import { expect, test } from "vitest";
import { joinParagraphes } from "./join-paragraphes.ts";

test.each([
  ["<text:p>a</text:p><text:p>b</text:p>", "<text:p>a\nb</text:p>"],
  ['<text:p>a</text:p><text:p text:style-name="P1">b</text:p><text:p>c</text:p>', "<text:p>a\nb\nc</text:p>"],
  ["<text:p>a</text:p><text:p/><text:p>b</text:p>", "<text:p>a\n\nb</text:p>"],
  [
    "<text:p>a</text:p></table:table-cell><text:p>b</text:p>",
    "<text:p>a</text:p></table:table-cell><text:p>b</text:p>",
  ],
  ["<text:p>a</text:p><text:p", "<text:p>a</text:p><text:p"],
  ["", ""],
])("%j", (contenu, attendu) => {
  expect(Buffer.from(joinParagraphes(Buffer.from(contenu))).toString()).toBe(attendu);
});
