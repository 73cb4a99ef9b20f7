import { parseSiren } from "@ia-territoires/core";
import { describe, expect, test } from "vitest";
import type { DocumentNote } from "../modeles/document-note.ts";
import { EXEMPLE_NOTE } from "../relecture/exemples-ecrits.ts";
import { buildNoteBlocs } from "./build-note-blocs.ts";

const lire = (note: DocumentNote): string => JSON.stringify(buildNoteBlocs(note).blocs);
const avec = (section: DocumentNote["sections"][number]): DocumentNote => ({
  ...EXEMPLE_NOTE,
  sections: [section],
});

describe("en-tête d'une note", () => {
  test("une adresse et un numéro inconnus sont omis, jamais « à compléter »", () => {
    const [enTete] = buildNoteBlocs({ ...EXEMPLE_NOTE, organisme: { nom: "Commune", adresse: [" "] } }).blocs;
    expect(enTete).toMatchObject({ genre: "en-tete", lignes: [] });
  });

  test("connus, ils y sont", () => {
    const organisme = { nom: "Commune", adresse: ["Mairie"], siren: parseSiren("200000008") };
    const [enTete] = buildNoteBlocs({ ...EXEMPLE_NOTE, organisme }).blocs;
    expect(enTete).toMatchObject({ lignes: [[{ texte: "Mairie" }], [{}, {}]] });
  });
});

test("pied de page : à relire, avec la rédaction du droit et le jour", () => {
  expect(buildNoteBlocs(EXEMPLE_NOTE).reference).toBe(
    "Note juridique – projet à relire – droit AIA-2024-07-12, 2 mars 2026",
  );
  expect(buildNoteBlocs({ ...EXEMPLE_NOTE, droit: null }).reference).toBe(
    "Note juridique – projet à relire – 2 mars 2026",
  );
});

test("les textes d'une partie sont cités sous elle, avec leur certitude si elle n'est pas pleine", () => {
  const sources = [
    { texte: "RGPD", article: "35" },
    { texte: "CRPA", article: "L. 311-3-1" },
  ];
  expect(lire(avec({ titre: "A", parties: [], sources, certainty: "from-memory" }))).toContain(
    "(à vérifier).",
  );
  expect(lire(avec({ titre: "A", parties: [], sources, certainty: "verified" }))).not.toContain("(lu");
  expect(lire(avec({ titre: "A", parties: [] }))).not.toContain("Texte");
});

test("un sigle garde ses capitales dans ce qui est à compléter ; un blanc dans une phrase ressort", () => {
  const champs = ["DPO", "Énergie (kWh)"].map((terme) => ({ terme, valeur: null }));
  const lu = lire(
    avec({
      titre: "A",
      parties: [
        { genre: "champs", champs },
        { genre: "texte", texte: "Finalité : [à compléter : finalité]." },
      ],
    }),
  ).replaceAll("\u00A0", " ");
  for (const attendu of ["à compléter : DPO]", "à compléter : énergie (kWh)]"]) expect(lu).toContain(attendu);
  expect(lu).toContain('{"genre":"blanc","texte":"[à compléter : finalité]"}');
});
