import { getSiren, type Montant, parseDateIso, parseMontant, type Siret } from "@ia-territoires/core";
import { describe, expect, test } from "vitest";
import { EXEMPLE_DEVIS } from "../relecture/exemples-mission.ts";
import { readBlocs } from "../relecture/read-blocs.ts";
import type { DocumentDevis } from "../modeles/document-devis.ts";

describe("devis (offre du CDG14, art. 2.2 et 2.3)", () => {
  test.each([
    ["le prix, la quantité et le montant de chaque ligne", "le 15 décembre 2026 | 6 | 200,00 € | 1 200,00 €"],
    ["le total, avec ses demi-journées", "Total, 8 demi-journées | 1 600,00 €"],
    ["les frais de déplacement inclus", "Déplacements : frais inclus dans le prix"],
    ["la mention de TVA", "TVA : TVA non applicable"],
    [
      "la jauge de la première année",
      "Année 2026 : plafond de 10 demi-journées ; avant ce devis, 3 acceptées et 7 restantes ; ce devis en demande 6.",
    ],
    [
      "la jauge de la seconde année",
      "Année 2027 : plafond de 10 demi-journées ; avant ce devis, 0 acceptée et 10 restantes ; ce devis en demande 2.",
    ],
    [
      "la convention signée après délibération",
      "Adhésion : par convention, signée après délibération de l’assemblée délibérante du bénéficiaire (Offre de service CDG14, art. 2.3).",
    ],
    [
      "le contact du référent",
      "Contact : Référent IA du centre de gestion, téléphone 01 99 00 00 01, courriel ia@cdg.example",
    ],
    ["la validité", "Valable jusqu’au : 2 juin 2026"],
    [
      "le bon pour accord, à remplir",
      "Bon pour accord du bénéficiaire\nNom : \nQualité : Maire\nDate : \nSignature : ",
    ],
  ])("dit %s", (_, attendu) => {
    expect(readBlocs(EXEMPLE_DEVIS)).toContain(attendu);
  });

  test("les fondements sont cités", () => {
    expect(readBlocs(EXEMPLE_DEVIS)).toContain(
      "Fondements\nCode général de la fonction publique, art. L. 452-40\nOffre de service CDG14, art. 2.2",
    );
  });

  test("sans SIRET, le SIREN ; sans l'un ni l'autre, un blanc", () => {
    const { siret, ...beneficiaire } = EXEMPLE_DEVIS.beneficiaire;
    const siren = getSiren(siret ?? expect.unreachable());
    expect(readBlocs({ ...EXEMPLE_DEVIS, beneficiaire: { ...beneficiaire, siren } })).toContain(
      "SIREN : 200 000 008\n",
    );
    expect(readBlocs({ ...EXEMPLE_DEVIS, beneficiaire })).toContain("SIRET : [à compléter : numéro]");
  });

  test("un devis accepté porte qui l'a signé et quand", () => {
    const signataire = { nom: "A", qualite: "maire", signeLe: parseDateIso("2026-04-15") };
    expect(readBlocs({ ...EXEMPLE_DEVIS, signataire })).toContain(
      "Nom : A\nQualité : maire\nDate : 15 avril 2026\n",
    );
  });

  test("avec de la TVA, les trois totaux ; sans, un seul", () => {
    const tva = {
      statut: "taxable",
      mention: "TVA à 20 %",
      montantHt: parseMontant("1600.00"),
      montantTva: parseMontant("320.00"),
      montantTtc: parseMontant("1920.00"),
    } as const;
    expect(readBlocs({ ...EXEMPLE_DEVIS, tva })).toContain(
      "Total hors taxe, 8 demi-journées | 1 600,00 €\nTVA | 320,00 €\nTotal toutes taxes comprises | 1 920,00 €",
    );
    expect(readBlocs(EXEMPLE_DEVIS)).not.toContain("hors taxe");
  });

  test("un tarif sans plafond, sans convention ni contact, muet sur les déplacements : rien n'est inventé", () => {
    const { adhesion: _, contact: __, ...reste } = EXEMPLE_DEVIS;
    const texte = readBlocs({ ...reste, jauges: [], fondements: [], deplacements: "non-precise" });
    expect(texte).not.toMatch(/Plafond|Adhésion|inclus/u);
    expect(texte).toContain("Déplacements : [à compléter : frais de déplacement ; le tarif n’en dit rien]");
    expect(texte).toContain("Contact : [à compléter : contact du référent]");
    expect(texte).toContain("[à compléter : textes qui fondent la mission et son prix]");
  });

  const [ligne] = EXEMPLE_DEVIS.lignes;
  const [jauge] = EXEMPLE_DEVIS.jauges;
  test.each<[string, Partial<DocumentDevis>]>([
    ["un montant qui n'en est pas un", { lignes: ligne ? [{ ...ligne, montant: "12,5" as Montant }] : [] }],
    ["une date impossible", { date: "2026-02-30" as DocumentDevis["date"] }],
    ["un quart de jour dans la jauge", { jauges: jauge ? [{ ...jauge, plafond: 0.5 }] : [] }],
    ["un nombre négatif", { demiJournees: -1 }],
    [
      "un SIRET à la clé fausse",
      { beneficiaire: { ...EXEMPLE_DEVIS.beneficiaire, siret: "20000000800018" as Siret } },
    ],
  ])("refuse %s", (_, partie) => {
    expect(() => readBlocs({ ...EXEMPLE_DEVIS, ...partie })).toThrow(RangeError);
  });
});
