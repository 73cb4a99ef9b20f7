import { describe, expect, test } from "vitest";
import { EXEMPLE_BORDEREAU, EXEMPLE_ETAT_LIQUIDATIF } from "../relecture/exemples-titres.ts";
import { readBlocs } from "../relecture/read-blocs.ts";

describe("un état liquidatif et un bordereau disent sur quoi la recette se fonde", () => {
  test("état liquidatif : bases, imputation, numéro rendu par le logiciel financier, TVA", () => {
    const lu = readBlocs(EXEMPLE_ETAT_LIQUIDATIF);
    for (const mot of ["chapitre 70, article 7068", "DGS", "128", "2 juillet 2026", "256 B"])
      expect(lu).toContain(mot);
    expect(lu).not.toContain("Engagement juridique");
    const { emission: _, ...attendu } = EXEMPLE_ETAT_LIQUIDATIF;
    expect(readBlocs(attendu)).not.toContain("128");
  });

  test("bordereau : chaque titre et son débiteur, le total, un cadre à signer", () => {
    const lu = readBlocs(EXEMPLE_BORDEREAU);
    for (const mot of ["LOT-2026-0001-02", "Syndicat", "1 000,00 €", "ordonnateur", "Signature"])
      expect(lu).toContain(mot);
    expect(lu).not.toContain("Bordereau n°");
    expect(readBlocs({ ...EXEMPLE_BORDEREAU, bordereau: "17" })).toContain("Bordereau n°");
  });
});
