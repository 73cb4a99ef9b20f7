import { afterEach, expect, test, vi } from "vitest";
import { createCleIdempotence } from "./create-cle-idempotence.ts";
import { createMemoireCle } from "./create-memoire-cle.ts";

const UUID_V4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

afterEach(() => vi.unstubAllGlobals());

test("une clé est un UUID v4, toujours neuf", () => {
  expect(createCleIdempotence()).toMatch(UUID_V4);
  expect(createCleIdempotence()).not.toBe(createCleIdempotence());
});

test("une clé est aussi un UUID v4 hors https, où randomUUID n'existe pas", () => {
  vi.stubGlobal("crypto", { getRandomValues: (bytes: Uint8Array) => bytes.fill(255) });
  expect(createCleIdempotence()).toBe("ffffffff-ffff-4fff-bfff-ffffffffffff");
});

test("le même contenu renvoyé garde sa clé, un contenu modifié en reçoit une autre", () => {
  const memoire = createMemoireCle();
  const premiere = memoire.getCle({ demiJournees: 2 });
  expect(memoire.getCle({ demiJournees: 2 })).toBe(premiere);
  expect(memoire.getCle({ demiJournees: 3 })).not.toBe(premiere);
});

test("après un succès, la même saisie est une nouvelle demande", () => {
  const memoire = createMemoireCle();
  const premiere = memoire.getCle({ demiJournees: 2 });
  memoire.clear();
  expect(memoire.getCle({ demiJournees: 2 })).not.toBe(premiere);
});
