import type { RapportImport as Rapport } from "@ia-territoires/server/api";
import { Text, Title } from "@mantine/core";
import { formatNombre } from "../affichage/format-nombre.ts";
import type { ChampImport, Correspondance } from "./definition-import.ts";
import { formatPlace } from "./format-place.ts";
import { PremiersElements } from "./premiers-elements.tsx";

interface Props {
  readonly rapport: Rapport;
  readonly champs: readonly ChampImport[];
  readonly correspondance: Correspondance;
  readonly titres: readonly string[];
}

const compter = (nombre: number, un: string, plusieurs: string): string =>
  `${formatNombre(nombre)} ${nombre > 1 ? plusieurs : un}`;

/** What the import would do: counts, every fault at once, what would change and how. */
export function RapportImport({ rapport, champs, correspondance, titres }: Props) {
  const { crees, modifies, inchanges, fautes } = rapport;
  const libelle = (cle: string): string =>
    cle === "contact" ? "Contact" : (champs.find((champ) => champ.cle === cle)?.libelle ?? cle);
  return (
    <section aria-labelledby="rapport">
      <Title order={2} id="rapport" mb="xs">
        Ce que l’import ferait
      </Title>
      <Text role="status" fw={600} mb="sm">
        {[
          compter(crees.length, "à créer", "à créer"),
          compter(modifies.length, "à modifier", "à modifier"),
          compter(inchanges, "inchangé", "inchangés"),
          compter(fautes.length, "faute", "fautes"),
        ].join(" · ")}
      </Text>
      <PremiersElements titre="À corriger dans le fichier" elements={fautes}>
        {(faute) => (
          <li key={`${String(faute.ligne)} ${faute.champ ?? ""} ${faute.message}`}>
            <strong>{formatPlace(faute, correspondance, titres)}</strong> : {faute.message}
          </li>
        )}
      </PremiersElements>
      <PremiersElements titre="Différences avec ce qui est enregistré" elements={modifies}>
        {({ ligne, nom, changements }) => (
          <li key={ligne}>
            <strong>{nom}</strong> (ligne {ligne})
            <ul>
              {changements.map(({ champ, avant, apres }) => (
                <li key={champ}>
                  {libelle(champ)} : {avant === "" ? "(vide)" : avant} → {apres === "" ? "(vide)" : apres}
                </li>
              ))}
            </ul>
          </li>
        )}
      </PremiersElements>
      <PremiersElements titre="Nouveaux" elements={crees}>
        {({ ligne, nom }) => (
          <li key={ligne}>
            {nom} (ligne {ligne})
          </li>
        )}
      </PremiersElements>
    </section>
  );
}
