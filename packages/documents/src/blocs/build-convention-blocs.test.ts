import { parseDateIso } from "@ia-territoires/core";
import { describe, expect, test } from "vitest";
import { EXEMPLE_CONVENTION } from "../relecture/exemples-mission.ts";
import { readBlocs } from "../relecture/read-blocs.ts";
import { PRESTATIONS_OFFRE_CDG14 } from "../texts/prestations-offre-cdg14.ts";

describe("convention", () => {
  const texte = readBlocs(EXEMPLE_CONVENTION);

  test.each([
    [
      "le prestataire, son représentant et sa délégation",
      "Centre de gestion de démonstration, 12 rue de l’Exemple, 14000 Ville-Exemple, SIRET 100 000 009 00017, représenté(e) par Camille Exemple, Président(e), par délégation du conseil d’administration, ci-après « le prestataire »,",
    ],
    [
      "le bénéficiaire et sa délibération (offre, 2.3)",
      "représenté(e) par [à compléter : nom du signataire], Maire, habilité(e) par la délibération n° 2026-03-12 du 25 mars 2026, ci-après « le bénéficiaire »,",
    ],
    [
      "le fondement (offre, 1.2)",
      "sur le fondement du texte suivant : Code général de la fonction publique, art. L. 452-40.",
    ],
    ["le prix de la demi-journée (offre, 2.2)", "Prix de la demi-journée : 200,00 €"],
    ["le prix de la journée (offre, 2.2)", "Prix de la journée : 400,00 €"],
    ["le minimum (offre, 2.2)", "Minimum par devis : 1 demi-journée, soit 200,00 €"],
    ["le plafond (offre, 2.2)", "Maximum par an : 10 demi-journées, soit 2 000,00 €"],
    ["les déplacements (offre, 2.2)", "Déplacements : frais inclus dans le prix"],
    ["le devis spécifique (offre, 2.2)", "Chaque intervention fait l’objet d’un devis"],
    [
      "le calendrier établi avec la collectivité (offre, 2.3)",
      "suivent un calendrier établi avec le bénéficiaire selon la nature de sa demande : [à compléter : calendrier des interventions]",
    ],
    ["les données personnelles", "Règlement (UE) 2016/679 (RGPD), art. 28"],
  ])("dit %s", (_, attendu) => {
    expect(texte).toContain(attendu);
  });

  test("offre, 2.1 : les cinq prestations", () => {
    expect(PRESTATIONS_OFFRE_CDG14).toHaveLength(5);
    for (const prestation of PRESTATIONS_OFFRE_CDG14)
      expect(texte).toContain(prestation.replaceAll("'", "’"));
  });

  test.each(["Durée", "Facturation et paiement", "Dénonciation", "Litiges"])(
    "l'offre ne dit rien de l'article « %s » : un blanc, pas une règle",
    (titre) => {
      const article = texte.split(/\nArticle /u).find((partie) => partie.includes(`– ${titre}\n`));
      expect(article).toMatch(/\[à compléter : [^\]]*l’offre n’en dit rien\]/u);
      expect(article).not.toMatch(/\d+ (?:jours|mois|ans)/u);
    },
  );

  test("aucun montant qui ne soit donné", () => {
    const montants = new Set(texte.match(/\d[\d ]*,\d\d €/gu));
    expect(montants).toEqual(new Set(["200,00 €", "400,00 €", "2 000,00 €", "1 600,00 €"]));
  });

  test("les dates et le calendrier connus remplacent les blancs", () => {
    const connue = readBlocs({
      ...EXEMPLE_CONVENTION,
      dateFin: parseDateIso("2027-04-09"),
      calendrier: ["15 décembre 2026, matin", " ", "12 janvier 2027"],
    });
    expect(connue).toContain("prend effet le 10 avril 2026 et prend fin le 9 avril 2027.");
    expect(connue).toContain("selon la nature de sa demande :\n15 décembre 2026, matin\n12 janvier 2027\n");
  });

  test("un tarif sans minimum, sans plafond ni prix à la journée ne les invente pas", () => {
    const { prixJour: _, ...tarif } = EXEMPLE_CONVENTION.tarif;
    const sobre = readBlocs({
      ...EXEMPLE_CONVENTION,
      tarif: { ...tarif, minimum: null, plafondAnnuel: null },
      prestations: [],
    });
    expect(sobre).not.toMatch(/Minimum|Maximum|Prix de la journée/u);
    expect(sobre).toContain("[à compléter : prestations]");
  });

  test("sans délibération ni signataire, des blancs nommés", () => {
    const { deliberation: _, signatures: __, ...reste } = EXEMPLE_CONVENTION;
    expect(readBlocs(reste)).toContain(
      "habilité(e) par la délibération n° [à compléter : numéro] du [à compléter : date]",
    );
    expect(readBlocs(reste)).toContain("Pour le prestataire\nNom : \nQualité : \nDate : \nSignature : ");
  });

  test("une signature connue porte sa date et sa délégation", () => {
    const signature = {
      nom: "A",
      qualite: "Maire",
      delegation: "1er adjoint, arrêté n° 3",
      signeLe: parseDateIso("2026-04-10"),
    };
    expect(readBlocs({ ...EXEMPLE_CONVENTION, signatures: { beneficiaire: signature } })).toContain(
      "Pour le bénéficiaire\nNom : A\nQualité : Maire\nDélégation : 1er adjoint, arrêté n° 3\nDate : 10 avril 2026\nSignature : ",
    );
  });
});
