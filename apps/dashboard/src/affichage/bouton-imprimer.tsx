import { Button } from "@mantine/core";
import { IconPrinter } from "@tabler/icons-react";

/** Prints the page as its print styles lay it out. */
export function BoutonImprimer({ libelle = "Imprimer" }: { readonly libelle?: string }) {
  return (
    <Button
      variant="default"
      leftSection={<IconPrinter size={18} aria-hidden />}
      onClick={() => {
        window.print();
      }}
    >
      {libelle}
    </Button>
  );
}
