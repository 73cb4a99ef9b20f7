import { expect, test } from "vitest";
import type { Chiffre, DateIso, EtatChiffre, MotifRelecture } from "../index.ts";
import { buildChiffre, listChiffresAu, parseDateIso } from "../index.ts";

const d = parseDateIso;
const chiffre = (parts: Partial<Chiffre>): Chiffre => ({
  code: "essai",
  fichier: "essai",
  libelle: "Valeur d'essai",
  value: "1",
  from: d("2024-01-01"),
  source: { texte: "Texte inventé pour l'essai" },
  certainty: "verified",
  verifiedOn: d("2026-11-22"),
  ...parts,
});

const LE = d("2026-11-25");
test.each<[string, Partial<Chiffre>, EtatChiffre, MotifRelecture[]]>([
  ["lue et sans fin : en vigueur", {}, "en-vigueur", []],
  ["sans premier jour dit : de tout temps", { from: null }, "en-vigueur", []],
  ["commence ce jour", { from: LE }, "en-vigueur", []],
  ["commence demain", { from: d("2026-11-26") }, "a-venir", []],
  ["finit ce jour, sans suite", { to: LE }, "en-vigueur", ["fin-proche"]],
  ["finit au 90e jour", { to: d("2027-02-23") }, "en-vigueur", ["fin-proche"]],
  ["finit au 91e jour", { to: d("2027-02-24") }, "en-vigueur", []],
  ["finie hier, sans suite", { to: d("2026-11-24") }, "terminee", ["sans-suite"]],
  ["de mémoire", { certainty: "from-memory" }, "en-vigueur", ["de-memoire"]],
  ["contestée", { certainty: "contested" }, "en-vigueur", ["conteste"]],
  ["lue il y a un an", { verifiedOn: d("2025-11-25") }, "en-vigueur", []],
  ["lue il y a un an et un jour", { verifiedOn: d("2025-11-24") }, "en-vigueur", ["ancienne"]],
  [
    "ailleurs que dans le texte, il y a plus de six mois",
    { certainty: "secondary", verifiedOn: d("2026-05-26") },
    "en-vigueur",
    ["ancienne"],
  ],
  ["lue un jour que personne n'a noté", { verifiedOn: null }, "en-vigueur", ["sans-verification"]],
  ["inventée pour une démonstration", { certainty: "illustrative", verifiedOn: null }, "en-vigueur", []],
])("au 25 novembre 2026, %s", (_, parts, etat, motifs) => {
  expect(listChiffresAu([chiffre(parts)], LE)).toMatchObject([{ etat, motifs }]);
});

test("la valeur suivante du même code met fin à la précédente, qui n'est plus à relire, et à elle seule", () => {
  const suite = [
    chiffre({ certainty: "from-memory", from: null }),
    chiffre({ from: d("2025-01-01"), to: d("2025-06-30") }),
    chiffre({ from: d("2026-12-02") }),
    chiffre({ code: "autre", from: d("2026-12-02") }),
  ];
  expect(listChiffresAu(suite, LE).map(({ etat, fin, motifs }) => [etat, fin, motifs])).toEqual([
    ["remplacee", "2024-12-31", []],
    ["terminee", "2025-06-30", ["sans-suite"]],
    ["a-venir", null, []],
    ["a-venir", null, []],
  ]);
  expect(listChiffresAu(suite, d("2024-12-31"))[0]?.etat).toBe("en-vigueur");
});

test("une valeur datée garde ses jours, sa source et sa note ; une date fausse est refusée", () => {
  const { code, fichier, libelle, value, ...datee } = chiffre({ to: LE, note: "À relire." });
  const lue = { ...datee, from: LE, verifiedOn: LE };
  expect(buildChiffre(lue, { code, fichier, libelle, value })).toEqual({
    ...chiffre({ to: LE, note: "À relire." }),
    ...lue,
  });
  expect(() => listChiffresAu([], "hier" as DateIso)).toThrow("« hier »");
});
