import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildJpeg } from "../relecture/build-jpeg.ts";
import { buildPng } from "../relecture/build-png.ts";
import type { Logo } from "../modeles/logo.ts";
import { CODES_REFUS_LOGO } from "./codes-refus-logo.ts";
import { parseLogo } from "./parse-logo.ts";

const PNG = buildPng(64, 32);
const build = (octets: Uint8Array, plus: Partial<Logo> = {}): Logo => ({
  octets,
  typeMedia: "image/png",
  texteAlternatif: "Logo de démonstration",
  ...plus,
});

describe("logo", () => {
  test("un PNG entier est accepté, avec sa taille", () => {
    expect(parseLogo(build(PNG))).toMatchObject({ statut: "logo", largeur: 64, hauteur: 32 });
  });

  test("un JPEG entier est accepté, avec sa taille", () => {
    expect(parseLogo(build(buildJpeg(), { typeMedia: "image/jpeg" }))).toMatchObject({
      statut: "logo",
      largeur: 16,
      hauteur: 8,
    });
  });

  const tooWide = PNG.slice();
  const enormous = buildPng(4_001, 1);
  tooWide[18] = 0xff;

  test.each([
    ["vide", build(new Uint8Array()), "logo-vide"],
    ["plus d'un mégaoctet", build(new Uint8Array(1_048_577)), "logo-trop-lourd"],
    ["SVG", build(PNG, { typeMedia: "image/svg+xml" as "image/png" }), "logo-type"],
    ["JPEG annoncé PNG", build(buildJpeg()), "logo-illisible"],
    ["PNG annoncé JPEG", build(PNG, { typeMedia: "image/jpeg" }), "logo-illisible"],
    ["PNG coupé", build(PNG.slice(0, -20)), "logo-illisible"],
    ["PNG à la somme de contrôle fausse", build(tooWide), "logo-illisible"],
    ["JPEG coupé", build(buildJpeg().slice(0, 100), { typeMedia: "image/jpeg" }), "logo-illisible"],
    ["texte", build(new TextEncoder().encode("<svg onload=alert(1)>")), "logo-illisible"],
    ["4 001 pixels de côté", build(enormous), "logo-dimensions"],
    ["sans texte alternatif", build(PNG, { texteAlternatif: "  " }), "logo-texte-alternatif"],
    ["texte alternatif trop long", build(PNG, { texteAlternatif: "x".repeat(251) }), "logo-texte-alternatif"],
  ] as const)("%s : refusé", (_, logo, code) => {
    const refus = parseLogo(logo);
    expect(refus).toMatchObject({ statut: "refus", code });
    expect(CODES_REFUS_LOGO[code].titre).not.toBe("");
  });

  test("des octets quelconques, ou un PNG abîmé, donnent toujours une réponse", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        fc.boolean(),
        fc.nat(PNG.length - 1),
        (bruit, seul, place) => {
          const octets = seul
            ? bruit
            : Uint8Array.from([...PNG.slice(0, place), ...bruit, ...PNG.slice(place)]);
          for (const typeMedia of ["image/png", "image/jpeg"] as const) {
            expect(["logo", "refus"]).toContain(parseLogo(build(octets, { typeMedia })).statut);
          }
        },
      ),
    );
  });
});
