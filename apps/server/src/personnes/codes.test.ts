import { expect, test } from "vitest";
import { CODES_REFUS_PERSONNE } from "./codes.ts";

test.each(Object.entries(CODES_REFUS_PERSONNE))(
  "%s a un titre et une explication en français",
  (code, { titre, explication }) => {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)+$/);
    expect(titre).toMatch(/^\p{Lu}.*[^.]$/u);
    expect(explication).toMatch(/^\p{Lu}.*\.$/u);
  },
);
