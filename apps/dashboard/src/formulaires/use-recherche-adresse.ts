import { useDebouncedCallback } from "@mantine/hooks";
import { useEffect, useRef, useState } from "react";

const ATTENTE_MS = 250;

/**
 * A search field whose text goes to the address once one stops typing. The back button changes the field; what the
 * field sent itself never undoes what was typed since.
 */
export function useRechercheAdresse(
  adresse: string | undefined,
  onRecherche: (q: string | undefined) => void,
) {
  const [saisie, setSaisie] = useState(adresse ?? "");
  const envoyee = useRef(adresse ?? "");
  const send = useDebouncedCallback((texte: string) => {
    envoyee.current = texte.trim();
    onRecherche(texte.trim() === "" ? undefined : texte.trim());
  }, ATTENTE_MS);

  useEffect(() => {
    if ((adresse ?? "") === envoyee.current) return;
    envoyee.current = adresse ?? "";
    setSaisie(adresse ?? "");
  }, [adresse]);

  return {
    saisie,
    flush: send.flush,
    onSaisie: (texte: string) => {
      setSaisie(texte);
      send(texte);
    },
  };
}
