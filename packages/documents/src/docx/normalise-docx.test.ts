import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { normaliseDocx } from "./normalise-docx.ts";

const read = (lien: string): string => {
  const octets = zipSync({ "word/document.xml": strToU8(`<w:hyperlink r:id="${lien}"/>`) });
  return strFromU8(unzipSync(normaliseDocx(octets, undefined))["word/document.xml"] ?? new Uint8Array());
};

// Identifiers are drawn from letters, digits, « _ » and « - »: one in thirty ends with a hyphen.
test.each(["rIdabcdefghijklmnopqrstu", "rIdabcdefghijklmnopqrst-", "rId-bcdefghijklmnopqrst_"])(
  "un identifiant de lien tiré au sort devient un numéro : %s",
  (lien) => {
    expect(read(lien)).toBe('<w:hyperlink r:id="rIdLien1"/>');
  },
);

test("un autre identifiant reste", () => {
  expect(read("rId7")).toBe('<w:hyperlink r:id="rId7"/>');
});
