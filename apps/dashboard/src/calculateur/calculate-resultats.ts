import { type Calendrier, createCalendrier } from "@ia-territoires/calendar";
import {
  buildEcheancier,
  calculateEcheance,
  calculateEcheanceHoraire,
  DELAIS_HORAIRES,
  type DemandeEcheanceHoraire,
  type Echeance,
  ETAPES_COMMANDE_CANUT,
  formatJourFr,
  getZone,
  listDatesPeriodiques,
  listJoursDuDelai,
} from "@ia-territoires/calendar/echeances";
import type { CodeRegle } from "./regles.ts";
import type { Resultat } from "./resultat.ts";
import type { SaisieEcheance } from "./saisie-echeance.ts";

/** The calendar of a territory and of what it leaves open; Saturdays count in jours ouvrables. */
export function buildCalendrier({ territoire, vendrediSaint, abolition, regle }: SaisieEcheance): Calendrier {
  return createCalendrier({
    territoire,
    ...(territoire === "AM" && { vendrediSaint: vendrediSaint === "oui" }),
    ...(territoire === "MF" && { abolitionSaintMartin: abolition }),
    ...(regle === "ouvrables" && { semaine: "ouvrables" }),
  });
}

/** A delay of one unit, as the library gives it. */
export function calculateDelai(saisie: SaisieEcheance): readonly Resultat[] {
  const nombre = Number(saisie.nombre);
  const delais: Partial<Record<CodeRegle, Echeance["delai"]>> = {
    jours: { jours: nombre },
    mois: { mois: nombre },
    francs: { joursFrancs: nombre },
  };
  const echeance = calculateEcheance(buildCalendrier(saisie), {
    from: saisie.date,
    delai: delais[saisie.regle] ?? { joursOuvres: nombre },
    // Left out when nobody chose: the answer then says that it was applied by default.
    ...(saisie.report === "aucun" && { report: "aucun" }),
  });
  return [toResultat("echeance", "Échéance", echeance)];
}

function toResultat(code: string, libelle: string, echeance: Echeance): Resultat {
  const { date, phrase, avertissements, fondements } = echeance;
  const jours = listJoursDuDelai(echeance);
  return {
    code,
    libelle,
    quand: formatJourFr(date),
    phrase,
    avertissements,
    fondements,
    jours,
    evenement: echeance,
  };
}

/** What the clock of the territory is asked. */
export function buildDemandeHoraire(saisie: SaisieEcheance): DemandeEcheanceHoraire {
  return {
    local: `${saisie.date}T${saisie.heure}`,
    zone: saisie.territoire === "PF" ? saisie.zone : getZone(saisie.territoire),
    heures: Number(saisie.nombre),
    ...(saisie.passage !== "" && { passage: saisie.passage as "premier" | "second" }),
  };
}

/** A delay in hours. */
export function calculateHeures(saisie: SaisieEcheance): readonly Resultat[] {
  const echeance = calculateEcheanceHoraire(buildDemandeHoraire(saisie));
  const { limite, phrase, lecture1182, fondements } = echeance;
  // The texts that set that very delay, for those who came for it.
  const delais = Object.values(DELAIS_HORAIRES).filter(({ value }) => value.heures === echeance.heures);
  return [
    {
      code: "echeance",
      libelle: "À faire avant",
      quand: `${formatJourFr(limite.slice(0, 10))} à ${String(Number(limite.slice(11, 13)))} h ${limite.slice(14, 16)}`,
      phrase,
      avertissements: [{ code: "lecture-1182", message: lecture1182.message, sources: [lecture1182.source] }],
      fondements: [...delais, ...fondements],
      jours: [],
      evenement: echeance,
    },
  ];
}

/** The steps of an order, each from the one before or all from the need. */
export function calculateCommande(saisie: SaisieEcheance): readonly Resultat[] {
  const { source, certainty, verifiedOn, note, value } = ETAPES_COMMANDE_CANUT;
  const delais = [saisie.j1, saisie.j2, saisie.j3];
  const reelles = [saisie.r1, saisie.r2, saisie.r3];
  const etapes = value.map(({ code, libelle }, rang) => ({
    code,
    libelle,
    delai: { joursOuvres: Number(delais[rang]) },
    ...(reelles[rang] !== "" && { reelle: reelles[rang] ?? "" }),
  }));
  const depuis = saisie.depuis === "origine" ? "origine" : "precedente";
  return buildEcheancier(buildCalendrier(saisie), { origine: saisie.date, etapes, depuis }).map(
    ({ code, libelle, echeance, reelle, ecart = 0 }) => {
      const resultat = toResultat(code, libelle, echeance);
      const texte = { source, certainty, verifiedOn, ...(note !== undefined && { note }) };
      const fait = reelle === undefined ? "" : ` Fait le ${formatJourFr(reelle)}${formatEcart(ecart)}.`;
      return { ...resultat, phrase: resultat.phrase + fait, fondements: [texte, ...resultat.fondements] };
    },
  );
}

function formatEcart(ecart: number): string {
  if (ecart === 0) return ", à l’échéance";
  const jours = `${String(Math.abs(ecart))} jour${Math.abs(ecart) > 1 ? "s" : ""}`;
  return ecart > 0 ? `, ${jours} après l’échéance` : `, ${jours} avant l’échéance`;
}

/** Dates every so many months. */
export function calculatePeriodiques(saisie: SaisieEcheance): readonly Resultat[] {
  const dates = listDatesPeriodiques({
    ancre: saisie.date,
    tousLesMois: Number(saisie.nombre),
    nombre: Number(saisie.fois),
    ...(saisie.decalage !== "aucun" && {
      calendrier: buildCalendrier(saisie),
      decalage: saisie.decalage === "precedent" ? "precedent" : "suivant",
    }),
  });
  return dates.map((date) => ({
    code: `date-${String(date.rang)}`,
    libelle: `Date n° ${String(date.rang)}`,
    quand: formatJourFr(date.date),
    phrase: date.phrase,
    avertissements: [],
    fondements: date.fondements,
    jours: [],
    evenement: date,
  }));
}
