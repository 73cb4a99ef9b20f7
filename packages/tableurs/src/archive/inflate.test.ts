import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as navigateur from "./inflate-navigateur.ts";
import * as node from "./inflate-node.ts";
import { hasTexte } from "./has-texte.ts";

const MOTEURS = [
  ["Node", node],
  ["navigateur", navigateur],
] as const;

describe.each(MOTEURS)("archives lues par le moteur %s", (_, { inflateBrut, calculateCrc32 }) => {
  test("ce qui est rangé revient octet pour octet, avec la somme de contrôle d'un ZIP", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5_000 }), (octets) => {
        const lu = inflateBrut(deflateRawSync(octets), Math.max(1, octets.length));
        expect(Buffer.from(lu).equals(Buffer.from(octets))).toBe(true);
        expect(calculateCrc32(octets)).toBe(node.calculateCrc32(octets));
      }),
      { numRuns: 50 },
    );
  });

  test("une bombe s'arrête à sa limite, une archive coupée ne se lit pas", () => {
    const bombe = deflateRawSync(new Uint8Array(60_000_000));
    expect(() => inflateBrut(bombe, 1_000)).toThrow(RangeError);
    const coupe = deflateRawSync(Buffer.from("abcdefghijklmnop".repeat(50))).subarray(0, 12);
    expect(() => inflateBrut(coupe, 10_000)).toThrow(Error);
    expect(() => inflateBrut(Uint8Array.of(0xff, 0xff, 0xff), 10)).toThrow(Error);
  });
});

test("un texte à cheval sur deux fenêtres est trouvé", () => {
  const octets = new Uint8Array(2_000_000);
  octets.set(new TextEncoder().encode("<!DOCTYPE"), 999_996);
  expect(hasTexte(octets, ["<!DOCTYPE"])).toBe(true);
  expect(hasTexte(octets, ["<!ENTITY"])).toBe(false);
});
