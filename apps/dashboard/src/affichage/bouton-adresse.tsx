import { Button } from "@mantine/core";
import { IconLink } from "@tabler/icons-react";
import { annonces } from "../coquille/annonces-store.ts";

/** Copies the address of the page, which holds all that was chosen on it. */
export function BoutonAdresse() {
  async function copy(): Promise<void> {
    const adresse = window.location.href;
    try {
      await navigator.clipboard.writeText(adresse);
      annonces.add("Adresse de la page copiée : elle rouvre la même réponse.");
    } catch {
      annonces.add(`Votre navigateur refuse la copie. Adresse : ${adresse}`, "attention");
    }
  }
  return (
    <Button variant="default" leftSection={<IconLink size={18} aria-hidden />} onClick={() => void copy()}>
      Copier l’adresse
    </Button>
  );
}
