import { expect, test } from "vitest";
import { describeNavigateur } from "./describe-navigateur.ts";

test.each([
  ["Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox sur Windows"],
  [
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/150.0 Safari/537.36 Edg/150.0",
    "Edge sur Linux",
  ],
  ["Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Safari/604.1", "Safari sur iOS"],
  ["node", "Programme ou navigateur inconnu"],
  [null, "Programme ou navigateur inconnu"],
])("%s", (agent, attendu) => {
  expect(describeNavigateur(agent)).toBe(attendu);
});
