import type { Siret } from "@ia-territoires/core";
import { useEffect, useRef, useState } from "react";
import { type Atelier, openAtelier } from "./atelier/open-atelier.ts";
import { readFichier } from "./atelier/read-fichier.ts";
import type { FeuilleApercue, LectureListe, Places, SuiviOuvert } from "./atelier/protocole.ts";
import { type BpuChoisi, getBpuIllustratif, SANS_BPU } from "./choix-bpu.tsx";
import { NOM_EXEMPLE } from "./choix-liste.tsx";
import { guessPlaces } from "./guess-places.ts";

/** A list that was opened in a worker, how its columns are read, and what came of it. */
export interface ListeOuverte {
  readonly atelier: Atelier;
  readonly nom: string;
  readonly feuilles: readonly FeuilleApercue[];
  readonly feuille: number;
  readonly places: Places;
  readonly bpu: BpuChoisi;
  readonly suivi: readonly SuiviOuvert[];
  /** SIRET of the list that somebody known bears; null when nobody looked. */
  readonly sirets: readonly Siret[] | null;
  readonly lecture: LectureListe;
}

type ChoixListe = Partial<Pick<ListeOuverte, "feuille" | "places" | "bpu" | "suivi" | "sirets">>;

/** Opens lists one after the other: a new one takes the place of the last, whose worker stops. */
export function useListe() {
  const [liste, setListe] = useState<ListeOuverte | null>(null);
  const [enCours, setEnCours] = useState(false);
  const [erreur, setErreur] = useState<string | null>(null);
  const ouvert = useRef<Atelier | null>(null);
  useEffect(
    () => () => {
      ouvert.current?.close();
    },
    [],
  );

  async function run(work: () => Promise<void>): Promise<void> {
    setEnCours(true);
    setErreur(null);
    try {
      await work();
    } catch (echec) {
      setErreur(echec instanceof Error ? echec.message : String(echec));
    }
    setEnCours(false);
  }

  const open = (fichier: File): Promise<void> =>
    run(async () => {
      ouvert.current?.close();
      setListe(null);
      const atelier = openAtelier();
      ouvert.current = atelier;
      const lu = await readFichier(fichier);
      const { nom } = lu;
      const ouverture = await atelier.ask("open", lu);
      if (ouverture.statut === "refus") throw new Error(ouverture.message);
      const { feuilles, suivi } = ouverture;
      const places = guessPlaces(feuilles[0]?.debut[0] ?? []);
      const bpu = nom === NOM_EXEMPLE ? getBpuIllustratif() : SANS_BPU;
      const lecture = await atelier.ask("read", { feuille: 0, places, bpu: bpu.lignes, sirets: null });
      setListe({ atelier, nom, feuilles, feuille: 0, places, bpu, suivi, sirets: null, lecture });
    });

  const change = (choix: ChoixListe): Promise<void> =>
    run(async () => {
      if (liste === null) return;
      const suivante = { ...liste, ...choix };
      if (choix.feuille !== undefined) {
        suivante.places = guessPlaces(liste.feuilles[choix.feuille]?.debut[0] ?? []);
      }
      // Another column of SIRET is another list of them.
      if (choix.feuille !== undefined || choix.places !== undefined) suivante.sirets = null;
      const { atelier, feuille, places, bpu, sirets } = suivante;
      const lecture = await atelier.ask("read", { feuille, places, bpu: bpu.lignes, sirets });
      setListe({ ...suivante, lecture });
    });

  return { liste, enCours, erreur, open, change };
}
