import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { renderDocx } from "../index.ts";
import { readTexteDocx, renderNoteDocx } from "../navigateur.ts";
import { EXEMPLE_NOTE } from "../relecture/exemples-ecrits.ts";

test("le navigateur et le serveur font le même fichier Word d'une note, et le relisent", async () => {
  const ici = await renderNoteDocx(EXEMPLE_NOTE);
  expect(ici).toEqual(await renderDocx(EXEMPLE_NOTE));
  expect(readTexteDocx(ici)).toContain("Répondre aux habitants");
});

describe("ce qui n'est pas un fichier Word ne se lit pas", () => {
  test.each([
    ["rien", new Uint8Array()],
    ["du texte", new TextEncoder().encode("PK\u0003\u0004 pas une archive")],
    ["une autre archive", zipSync({ "a.txt": new Uint8Array([1]) })],
    ["un document qui se déplie sans fin", zipSync({ "word/document.xml": new Uint8Array(50_000_001) })],
  ])("%s", (_, octets) => {
    expect(readTexteDocx(octets)).toBeNull();
  });
});
