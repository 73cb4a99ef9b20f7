import { isDateIso, isSiren, isSiret } from "@ia-territoires/core";
import type { FactureAControler } from "./facture.ts";
import type { Faute } from "./list-erreurs-facture.ts";

const MENTIONS = ["PMT", "PMD", "AAB"];
const CADRES = ["A1", "A9", "A12"];

/** The number, the dates, who sells, who buys, the notes, and the fields of Chorus Pro. */
export function listErreursIdentifiants(facture: FactureAControler): readonly Faute[] {
  const { numero, date, echeance, vendeur, acheteur, mentions } = facture;
  const fautes: Faute[] = [];
  const attend = (vrai: boolean, ...faute: Faute): void => {
    if (!vrai) fautes.push(faute);
  };
  const texte = typeof numero === "string" ? numero : "";
  attend(texte.length >= 1 && texte.length <= 35, "BR-FR-01", "numero", numero);
  attend(/^[A-Za-z0-9+\-_/]*$/.test(texte), "BR-FR-02", "numero", numero);
  attend(isDateFacture(date), "BR-FR-DATE", "date", date);
  if (echeance !== undefined) {
    attend(isDateFacture(echeance), "BR-FR-DATE", "echeance", echeance);
    attend(
      !isDateFacture(echeance) || !isDateFacture(date) || echeance >= date,
      "BR-FR-CO-07",
      "echeance",
      echeance,
    );
  }
  if (facture.nature === "avoir") {
    attend(
      (facture.factureCorrigee ?? "").trim() !== "",
      "BR-FR-CO-05",
      "factureCorrigee",
      facture.factureCorrigee,
    );
  }
  attend(isSiren(vendeur?.siren), "BR-FR-10", "vendeur.siren", vendeur?.siren);
  if (vendeur?.siret !== undefined) {
    const juste = isSiret(vendeur.siret) && vendeur.siret.startsWith(vendeur.siren);
    attend(juste, "BR-FR-09", "vendeur.siret", vendeur.siret);
  }
  attend(isSiret(acheteur?.siret), "CHORUS-SIRET", "acheteur.siret", acheteur?.siret);
  if (acheteur?.codeServiceExige === true) {
    attend(
      (acheteur.codeService ?? "").trim() !== "",
      "CHORUS-SERVICE",
      "acheteur.codeService",
      acheteur.codeService,
    );
  }
  if (acheteur?.engagementExige === true) {
    attend(
      (facture.numeroEngagement ?? "").trim() !== "",
      "CHORUS-ENGAGEMENT",
      "numeroEngagement",
      facture.numeroEngagement,
    );
  }
  attend(CADRES.includes(facture.cadre), "CHORUS-CADRE", "cadre", facture.cadre);
  const absentes = MENTIONS.filter((mention) => !mentions?.includes(mention));
  attend(absentes.length === 0, "BR-FR-05", "mentions", `manque ${absentes.join(", ")}`);
  return fautes;
}

const isDateFacture = (date: unknown): boolean =>
  isDateIso(date) && date >= "2000-01-01" && date <= "2099-12-31";
