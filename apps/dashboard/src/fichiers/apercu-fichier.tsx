import { Anchor, Button, Group, Text } from "@mantine/core";
import { lazy, Suspense } from "react";
import { Dialogue } from "../coquille/dialogue.tsx";
import { organismeActif } from "../session/organisme-actif.ts";
import { buildAdresseFichier } from "./build-adresse-fichier.ts";
import classes from "./fichiers.module.css";

// The reader of PDF is heavy: it comes with the first preview.
const ApercuPdf = lazy(() => import("./apercu-pdf.tsx"));

/** Types that are shown without leaving the page. */
export function isApercevable(typeMime: string): boolean {
  return typeMime === "application/pdf" || typeMime.startsWith("image/");
}

interface Props {
  readonly fichier: { readonly id: string; readonly nom: string; readonly typeMime: string };
  readonly onFermer: () => void;
}

/** Shows an image, or a PDF page after page, drawn by the dashboard: nothing of the file is run. */
export function ApercuFichier({ fichier, onFermer }: Props) {
  const adresse = buildAdresseFichier(fichier.id, organismeActif.get() ?? "");
  return (
    <Dialogue titre={fichier.nom} ouvert large onFermer={onFermer}>
      <div className={classes["apercu"]}>
        {fichier.typeMime === "application/pdf" ? (
          <Suspense fallback={<Text role="status">Ouverture du document…</Text>}>
            <ApercuPdf adresse={adresse} nom={fichier.nom} />
          </Suspense>
        ) : (
          <img className={classes["page"]} src={adresse} alt={`Contenu de ${fichier.nom}`} />
        )}
        <Group justify="space-between">
          <Anchor href={adresse} download>
            Télécharger
          </Anchor>
          <Button variant="default" onClick={onFermer}>
            Fermer
          </Button>
        </Group>
      </div>
    </Dialogue>
  );
}
