import { beforeEach, describe, expect, test } from "vitest";
import { sessionExpiree } from "./session-expiree.ts";

describe("session expirée", () => {
  beforeEach(() => {
    sessionExpiree.setDepart(false);
    sessionExpiree.set(false);
  });

  test("un appel refusé faute de session la dit expirée, une fois", () => {
    let annonces = 0;
    const stop = sessionExpiree.subscribe(() => {
      annonces += 1;
    });
    sessionExpiree.set(true);
    sessionExpiree.set(true);
    stop();
    expect(sessionExpiree.get()).toBe(true);
    expect(annonces).toBe(1);
  });

  test("qui s'en va de lui-même n'est pas invité à se reconnecter ; si le départ échoue, il l'est de nouveau", () => {
    sessionExpiree.setDepart(true);
    sessionExpiree.set(true);
    expect(sessionExpiree.get()).toBe(false);
    sessionExpiree.setDepart(false);
    sessionExpiree.set(true);
    expect(sessionExpiree.get()).toBe(true);
  });
});
