import { LIBELLES_NOTES, NOMS_NOTES } from "@ia-territoires/dossiers/systemes";
import { Group, Paper, Text, Title } from "@mantine/core";
import { BoutonImprimer } from "../affichage/bouton-imprimer.tsx";
import { formatTypographie } from "../affichage/format-typographie.ts";
import { LienBouton } from "../coquille/lien-bouton.tsx";
import { buildAdresseDocument } from "../missions/build-adresse-document.ts";
import { organismeActif } from "../session/organisme-actif.ts";

/** The documents made from a system, each in PDF to print and in Word to adapt. */
export function SectionDocuments({ systemeId }: { readonly systemeId: string }) {
  const organisme = organismeActif.get() ?? "";
  return (
    <Paper component="section" withBorder p="lg" aria-labelledby="documents" className="sans-impression">
      <Title order={2} id="documents" mb="sm">
        Documents
      </Title>
      <Text mb="sm">
        Des projets à relire, faits de ce que le registre sait aujourd’hui ; ce qui manque y est à compléter.
      </Text>
      <ul className="liste-numerotee">
        {NOMS_NOTES.map((genre) => ({ genre, libelle: formatTypographie(LIBELLES_NOTES[genre]) })).map(
          ({ genre, libelle }) => (
            <li key={genre}>
              {libelle} :{" "}
              <a
                href={buildAdresseDocument(genre, systemeId, "pdf", organisme)}
                target="_blank"
                rel="noreferrer"
              >
                PDF
                <span className="visuellement-masque"> : {libelle}, nouvelle fenêtre</span>
              </a>
              {", "}
              <a href={buildAdresseDocument(genre, systemeId, "docx", organisme)} download>
                Word
                <span className="visuellement-masque"> : {libelle}</span>
              </a>
            </li>
          ),
        )}
      </ul>
      <Group mt="sm">
        <LienBouton to="/registre/$systemeId/clauses" params={{ systemeId }}>
          Vérifier les clauses d’un contrat
        </LienBouton>
        <BoutonImprimer libelle="Imprimer cette page" />
      </Group>
    </Paper>
  );
}
