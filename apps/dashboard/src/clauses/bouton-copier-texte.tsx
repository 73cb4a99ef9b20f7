import { Button } from "@mantine/core";
import { IconCopy } from "@tabler/icons-react";
import { annonces } from "../coquille/annonces-store.ts";

/** Copies a wording; its name is said to whoever cannot see where it is. */
export function BoutonCopierTexte({ libelle, texte }: { readonly libelle: string; readonly texte: string }) {
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(texte);
      annonces.add(`Rédaction copiée : ${libelle}`);
    } catch {
      annonces.add("Votre navigateur refuse la copie : sélectionnez le texte.", "attention");
    }
  }
  return (
    <Button
      variant="default"
      size="compact-sm"
      className="sans-impression"
      leftSection={<IconCopy size={16} aria-hidden />}
      aria-label={`Copier la rédaction : ${libelle}`}
      onClick={() => void copy()}
    >
      Copier
    </Button>
  );
}
