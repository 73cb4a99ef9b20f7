import { Paper, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { EtatVide } from "../affichage/etat-vide.tsx";
import { formatInstant } from "../affichage/format-instant.ts";
import type { Colonne } from "../affichage/table-virtuelle.tsx";
import { client } from "../api/trpc.ts";
import type { RouterOutputs } from "../api/types.ts";
import { buildAdresseFichier } from "../fichiers/build-adresse-fichier.ts";
import { EcranListe } from "../listes/ecran-liste.tsx";
import classes from "../organismes/organismes.module.css";
import { organismeActif } from "../session/organisme-actif.ts";

type Ligne = RouterOutputs["modeles"]["listDocuments"]["lignes"][number];

const COLONNES: readonly Colonne<Ligne>[] = [
  {
    cle: "beneficiaire",
    titre: "Collectivité",
    cellule: ({ beneficiaire, missionId, edition }) => (
      <>
        <Link to="/missions/$missionId" params={{ missionId }} className={classes["nom"]}>
          {beneficiaire.nom}
        </Link>
        <span className={classes["secondaire"]}>édition {edition}</span>
      </>
    ),
  },
  { cle: "edition", titre: "Édition", nombre: true, large: true, cellule: ({ edition }) => edition },
  {
    cle: "creeLe",
    titre: "Établi le",
    large: true,
    cellule: ({ creeLe }) => <time dateTime={creeLe}>{formatInstant(creeLe)}</time>,
  },
  {
    cle: "fichiers",
    titre: "Document",
    cellule: ({ pdfId, docxId, beneficiaire }) => (
      <>
        <Fichier id={pdfId} format="PDF" nom={beneficiaire.nom} />{" "}
        <Fichier id={docxId} format="DOCX" nom={beneficiaire.nom} />
      </>
    ),
  },
];

function Fichier({
  id,
  format,
  nom,
}: {
  readonly id: string;
  readonly format: string;
  readonly nom: string;
}) {
  return (
    <a href={buildAdresseFichier(id, organismeActif.get() ?? "")} download>
      {format}
      <span className="visuellement-masque"> de {nom} (télécharger)</span>
    </a>
  );
}

/** The documents in force made from a model, body by body. */
export function DocumentsModele({ modeleId }: { readonly modeleId: string }) {
  const criteres = { modeleId, tri: "beneficiaire" as const };
  return (
    <Paper component="section" withBorder p="lg" aria-labelledby="documents-modele">
      <Title order={2} id="documents-modele" mb="sm">
        Documents établis
      </Title>
      <EcranListe
        code="documents-modele"
        legende="Documents établis d’après ce modèle"
        compter={(total, nombre) =>
          total === 0 ? "Aucun document" : `${nombre} document${total > 1 ? "s" : ""}`
        }
        criteres={criteres}
        recherche={criteres}
        lire={(page, signal) => client.modeles.listDocuments.query({ ...criteres, ...page }, { signal })}
        colonnes={COLONNES}
        vide={
          <EtatVide titre="Aucun document">
            Une copie crée un document par collectivité, visible d’elle dans ses documents.
          </EtatVide>
        }
      />
    </Paper>
  );
}
