import { useDebouncedCallback } from "@mantine/hooks";
import { useEffect, useRef, useState } from "react";

const ATTENTE_MS = 250;

interface Options<Saisie> {
  /** What the address says now. */
  readonly adresse: Saisie;
  /** Only what has an answer goes to the address, so that a shared one always has one. */
  readonly hasReponse: (saisie: Saisie) => boolean;
  /** What the address will say of a text once there: it leaves out what does not matter. */
  readonly relire: (saisie: Saisie) => Saisie;
  readonly onAdresse: (saisie: Saisie) => void;
}

/**
 * Fields that the address of the page holds: what is typed goes there once one stops typing. The back button, or a
 * link, changes the fields; what the fields sent themselves never undoes what was typed since.
 */
export function useSaisieAdresse<Saisie extends object>({
  adresse,
  hasReponse,
  relire,
  onAdresse,
}: Options<Saisie>) {
  const [saisie, setSaisie] = useState(adresse);
  const lue = JSON.stringify(adresse);
  const envoyee = useRef(lue);
  const send = useDebouncedCallback((suivante: Saisie) => {
    envoyee.current = JSON.stringify(relire(suivante));
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
