import { compareDates, diffJours } from "@ia-territoires/core";
import { Etiquette } from "../affichage/etiquette.tsx";
import { DateFr } from "../affichage/date-fr.tsx";
import { useSession } from "../session/use-session.ts";
import type { LigneEcheance } from "./ligne-echeance.ts";

/** Where an échéance stands today, in words. */
export function EtatEcheance({ echeance }: { readonly echeance: LigneEcheance }) {
  const { aujourdHui } = useSession();
  const { etat, jour, faiteLe } = echeance;
  if (etat === "faite") {
    return (
      <Etiquette ton="fait">
        Faite{faiteLe !== null && " le "}
        {faiteLe !== null && <DateFr date={faiteLe} courte />}
      </Etiquette>
    );
  }
  if (compareDates(jour, aujourdHui) < 0) return <Etiquette ton="refus">En retard</Etiquette>;
  const jours = diffJours(jour, aujourdHui);
  if (jours > 7) return null;
  return (
    <Etiquette ton="attention">
      {jours === 0 ? "Aujourd’hui" : jours === 1 ? "Demain" : `Dans ${String(jours)} jours`}
    </Etiquette>
  );
}
