import { useDebouncedCallback } from "@mantine/hooks";
import { useEffect, useRef, useState } from "react";

const ATTENTE_MS = 250;

/**
 * Fields that the address of the page holds: what is typed goes there once one stops typing, and only when it has an
 * answer, so that a shared address always has one. The back button, or a link, changes the fields.
 */
export function useSaisieAdresse<Saisie extends object>(
  adresse: Saisie,
  hasReponse: (saisie: Saisie) => boolean,
  onAdresse: (saisie: Saisie) => void,
) {
  const [saisie, setSaisie] = useState(adresse);
  const lue = JSON.stringify(adresse);
  const envoyee = useRef(lue);
  const send = useDebouncedCallback((suivante: Saisie) => {
    envoyee.current = JSON.stringify(suivante);
    onAdresse(suivante);
  }, ATTENTE_MS);

  useEffect(() => {
    if (lue === envoyee.current) return;
    envoyee.current = lue;
    setSaisie(JSON.parse(lue) as Saisie);
  }, [lue]);

  return {
    saisie,
    change: (partiel: Partial<Saisie>) => {
      const suivante = { ...saisie, ...partiel };
      setSaisie(suivante);
      if (hasReponse(suivante)) send(suivante);
      else send.cancel();
    },
  };
}
