import { parseDateIso } from "@ia-territoires/core";
import { describe, expect, test } from "vitest";
import { EXEMPLE_DELIBERATION } from "../relecture/exemples-mission.ts";
import { readBlocs } from "../relecture/read-blocs.ts";
import { parseAssemblee } from "../modeles/parse-assemblee.ts";

describe("projet de délibération", () => {
  test.each([
    ["vise le CGCT", "Vu le code général des collectivités territoriales ;"],
    [
      "vise l'article cité par l'offre (1.2)",
      "Vu le code général de la fonction publique, notamment son article L. 452-40 ;",
    ],
    [
      "vise le règlement cité par l'offre (1.2)",
      "Vu le règlement (UE) 2024/1689 du Parlement européen et du Conseil du 13 juin 2024",
    ],
    [
      "vise l'offre",
      "Vu l’offre du prestataire, Centre de gestion de démonstration (Offre de service CDG14, art. 2.3) ;",
    ],
    [
      "vise le devis et son montant",
      "Vu le devis n° D-2026-014 du 2 mars 2026, d’un montant de 1 600,00 € pour 8 demi-journées ;",
    ],
    ["approuve le recours à la mission", "Article 1er. D’approuver le recours à la mission « Accompagnement"],
    [
      "approuve la convention (offre, 2.3)",
      "Article 2. D’approuver la convention à conclure avec le prestataire",
    ],
    [
      "autorise à signer",
      "Article 3. D’autoriser [à compléter : nom du signataire], maire, à signer cette convention",
    ],
    [
      "inscrit les crédits",
      "Article 4. D’inscrire les crédits correspondants aux budgets des exercices 2026 et 2027, chapitre [à compléter",
    ],
    [
      "laisse les voix en blanc",
      "(pour : [à compléter : nombre] ; contre : [à compléter : nombre] ; abstentions : [à compléter : nombre])",
    ],
    [
      "laisse la transmission et la publication en blanc",
      "Publiée le [à compléter : date]. Transmise au représentant de l’État, si elle doit l’être, le [à compléter : date].",
    ],
  ])("%s", (_, attendu) => {
    expect(readBlocs(EXEMPLE_DELIBERATION)).toContain(attendu);
  });

  test("ce qui est connu de la séance remplace les blancs", () => {
    const seance = {
      numero: "2026-03-12",
      date: parseDateIso("2026-03-25"),
      dateConvocation: parseDateIso("2026-03-18"),
      membresEnExercice: 15,
      presents: 12,
      votants: 13,
      pour: 12,
      contre: 0,
      abstentions: 1,
      publieeLe: parseDateIso("2026-03-27"),
      transmiseLe: parseDateIso("2026-03-26"),
    };
    const texte = readBlocs({ ...EXEMPLE_DELIBERATION, seance });
    expect(texte).toContain(
      "Délibération n° : 2026-03-12\nSéance du : 25 mars 2026\nConvocation du : 18 mars 2026",
    );
    expect(texte).toContain(
      "Publiée le 27 mars 2026. Transmise au représentant de l’État, si elle doit l’être, le 26 mars 2026.",
    );
    expect(texte).toContain("Membres : en exercice 15 ; présents 12 ; votants 13");
    expect(texte).toContain(
      "Après en avoir délibéré (pour : 12 ; contre : 0 ; abstentions : 1), le conseil municipal décide :",
    );
  });

  test.each([
    [
      "conseil d'administration",
      "Projet de délibération du conseil d’administration",
      "Le conseil d’administration,",
      "), le conseil d’administration décide :",
    ],
    [
      "assemblée générale",
      "Projet de délibération de l'assemblée générale",
      "L'assemblée générale,",
      "), l'assemblée générale décide :",
    ],
  ])("l'assemblée se nomme « %s »", (nom, ...attendus) => {
    const texte = readBlocs({ ...EXEMPLE_DELIBERATION, assemblee: parseAssemblee(nom) });
    for (const attendu of attendus)
      expect(texte.replaceAll("’", "'")).toContain(attendu.replaceAll("’", "'"));
  });

  test("sans devis ni exercice, des blancs ; un seul exercice se dit au singulier", () => {
    const { devis: _, exercices: __, ...reste } = EXEMPLE_DELIBERATION;
    expect(readBlocs(reste)).toContain("Vu le devis n° [à compléter : numéro, date et montant du devis] ;");
    expect(readBlocs(reste)).toContain("au budget de l’exercice [à compléter : année], chapitre");
    expect(readBlocs({ ...reste, exercices: [2026] })).toContain("au budget de l’exercice 2026, chapitre");
  });

  test("un organisme que le CGCT ne régit pas donne ses propres visas", () => {
    const texte = readBlocs({
      ...EXEMPLE_DELIBERATION,
      visas: ["le code de l'action sociale et des familles"],
    });
    expect(texte).toContain("Vu le code de l’action sociale et des familles ;");
    expect(texte).not.toContain("collectivités territoriales");
  });

  test.each([1.5, -1, Number.NaN])("refuse %s votants", (votants) => {
    expect(() => readBlocs({ ...EXEMPLE_DELIBERATION, seance: { votants } })).toThrow(/votants.*entier/u);
  });
});
