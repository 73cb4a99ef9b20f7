import { expect, test } from "vitest";
import { CODES_AVERTISSEMENT_DEVIS, CODES_REFUS_DEVIS } from "./codes.ts";

test.each(Object.entries({ ...CODES_REFUS_DEVIS, ...CODES_AVERTISSEMENT_DEVIS }))(
  "le code %s a un titre et une explication",
  (code, { titre, explication }) => {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(titre).toMatch(/^\p{Lu}/u);
    expect(explication).toMatch(/\.$/);
  },
);
