import { Button } from "@mantine/core";
import { IconCopy } from "@tabler/icons-react";
import { annonces } from "../coquille/annonces-store.ts";

/** Copies an identifier, without its spaces. */
export function BoutonCopier({ libelle, valeur }: { readonly libelle: string; readonly valeur: string }) {
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(valeur);
      annonces.add(`${libelle} copié : ${valeur}`);
    } catch {
      annonces.add(`Votre navigateur refuse la copie. ${libelle} : ${valeur}`, "attention");
    }
  }
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      aria-label={`Copier le ${libelle}`}
      leftSection={<IconCopy size={16} aria-hidden />}
      onClick={() => void copy()}
      className="sans-impression"
    >
      Copier
    </Button>
  );
}
