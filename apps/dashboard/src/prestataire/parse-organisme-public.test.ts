import { expect, test } from "vitest";
import { parseOrganismePublic } from "./parse-organisme-public.ts";

test.each([
  [{ organisme: "281400994" }, { organisme: "281400994" }],
  [{ organisme: 281_400_994 }, { organisme: "281400994" }],
  [{ organisme: "28140099" }, {}],
  [{ organisme: "281400994'" }, {}],
  [{ organisme: ["281400994"] }, {}],
  [{}, {}],
])("%j", (search, attendu) => {
  expect(parseOrganismePublic(search)).toEqual(attendu);
});
