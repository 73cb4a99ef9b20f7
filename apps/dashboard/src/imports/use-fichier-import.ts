import type { FichierImport } from "@ia-territoires/server/api";
import { useState } from "react";
import type { Correspondance, DefinitionImport } from "./definition-import.ts";
import { guessCorrespondance } from "./guess-correspondance.ts";
import { readFichier } from "./read-fichier.ts";

interface FichierOuvert extends FichierImport {
  readonly nom: string;
}

const getTitres = (fichier: FichierImport | null, feuille: number): readonly string[] =>
  fichier?.feuilles[feuille]?.lignes[0] ?? [];

/**
 * The file of an import and which of its columns is what. The same headings keep the columns that were chosen: a file
 * corrected and chosen again goes on where it was. Other headings, once columns were chosen by hand, wait for an answer.
 */
export function useFichierImport({ code, champs }: DefinitionImport) {
  const [enLecture, setEnLecture] = useState(false);
  const [erreur, setErreur] = useState<string | null>(null);
  const [fichier, setFichier] = useState<FichierOuvert | null>(null);
  const [feuille, setFeuille] = useState(0);
  const [correspondance, setCorrespondance] = useState<Correspondance>({});
  const [retouchee, setRetouchee] = useState(false);
  const [enAttente, setEnAttente] = useState<{ fichier: FichierOuvert; feuille: number } | null>(null);

  function take(choisi: FichierOuvert, rang: number): void {
    setFichier(choisi);
    setFeuille(rang);
    setEnAttente(null);
    const titres = getTitres(choisi, rang);
    if (fichier !== null && titres.join("\n") === getTitres(fichier, feuille).join("\n")) return;
    setCorrespondance(guessCorrespondance(champs, titres));
    setRetouchee(false);
  }

  function choose(choisi: FichierOuvert, rang: number): void {
    const memes = getTitres(choisi, rang).join("\n") === getTitres(fichier, feuille).join("\n");
    if (retouchee && !memes) setEnAttente({ fichier: choisi, feuille: rang });
    else take(choisi, rang);
  }

  async function open(choisi: File): Promise<void> {
    setEnLecture(true);
    setErreur(null);
    const lu = await readFichier(code, choisi);
    setEnLecture(false);
    if (lu.statut === "refus") setErreur(lu.message);
    else choose({ ...lu.fichier, nom: choisi.name }, 0);
  }

  return {
    enLecture,
    erreur,
    fichier,
    feuille,
    lignes: fichier?.feuilles[feuille]?.lignes ?? [],
    correspondance,
    open,
    chooseFeuille: (rang: number): void => {
      if (fichier !== null) choose(fichier, rang);
    },
    changeCorrespondance: (choisie: Correspondance): void => {
      setCorrespondance(choisie);
      setRetouchee(true);
    },
    clear: (): void => {
      setFichier(null);
      setRetouchee(false);
    },
    /** Another file or sheet waits to be taken, at the price of the columns chosen; null when none does. */
    enAttente:
      enAttente === null
        ? null
        : {
            accept: (): void => {
              take(enAttente.fichier, enAttente.feuille);
            },
            refuse: (): void => {
              setEnAttente(null);
            },
          },
  };
}
