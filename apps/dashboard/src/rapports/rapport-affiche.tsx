import type { Siret } from "@ia-territoires/core";
import type {
  CodeTableau,
  CommandeResumee,
  FiltreCommandes,
  Redaction,
  Tableau,
} from "@ia-territoires/reporting";
import { TITRES_GRAPHIQUES } from "@ia-territoires/reporting/presentation";
import { Loader, Stack, Text } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDeferredValue, useMemo, useState } from "react";
import { MessageErreur } from "../affichage/message-erreur.tsx";
import type { DemandeRapport } from "./atelier/protocole.ts";
import { ActionsRapport } from "./actions-rapport.tsx";
import { CommandesDuChiffre } from "./commandes-du-chiffre.tsx";
import { ComparaisonRapport, type RapportResume } from "./comparaison-rapport.tsx";
import { downloadRapport } from "./download-rapport.ts";
import { EnTeteRapport } from "./en-tete-rapport.tsx";
import { explainPeriode, type FiltresRapport, readSiret } from "./filtres-rapport.ts";
import { GraphiqueBarres } from "./graphique-barres.tsx";
import { LignesAPart } from "./lignes-a-part.tsx";
import { PanneauFiltres } from "./panneau-filtres.tsx";
import classes from "./rapports.module.css";
import { RedactionRapport } from "./redaction-rapport.tsx";
import { RedactionImprimee } from "./redaction-imprimee.tsx";
import { SommaireRapport } from "./sommaire-rapport.tsx";
import { TableauRapport } from "./tableau-rapport.tsx";
import type { ListeOuverte } from "./use-liste.ts";

interface Props {
  readonly liste: ListeOuverte;
  readonly filtres: FiltresRapport;
  readonly onFiltres: (partiel: Partial<FiltresRapport>) => void;
  readonly redaction: Redaction;
  readonly onRedaction: (redaction: Redaction) => void;
  /** Where the server makes pages of this report, once it is saved. */
  readonly adresse?: (format: "pdf" | "docx") => string;
  /** Saved reports to compare with. */
  readonly enregistres?: readonly RapportResume[];
}

/** Tables loaded whole, and the report that they belong to. */
interface Entiers {
  readonly le: number;
  readonly tableaux: ReadonlyMap<CodeTableau, Tableau>;
}

const AUCUN_ENTIER: ReadonlyMap<CodeTableau, Tableau> = new Map();

interface ChiffreOuvert {
  readonly titre: string;
  readonly commandes: readonly CommandeResumee[] | null;
}

/** The report on screen: filters, totals, charts, tables, written parts, comparison, exports. */
export function RapportAffiche({
  liste,
  filtres,
  onFiltres,
  redaction,
  onRedaction,
  adresse,
  enregistres = [],
}: Props) {
  const { atelier, lecture } = liste;
  const [entiers, setEntiers] = useState<Entiers>({ le: 0, tableaux: AUCUN_ENTIER });
  const [chiffre, setChiffre] = useState<ChiffreOuvert | null>(null);
  const noms = useMemo(
    () =>
      new Map<Siret, string>(
        lecture.beneficiaires.flatMap(({ siret, nom }) => (nom === "" ? [] : [[siret, nom] as const])),
      ),
    [lecture],
  );
  const faute = explainPeriode(filtres);
  const demande = buildDemande(filtres);
  // The worker holds one report: an earlier one is drawn again, never taken from a memory that it no longer has.
  const { data, error, dataUpdatedAt } = useQuery({
    queryKey: ["rapport", atelier.id, demande],
    queryFn: () => atelier.ask("calculate", demande),
    enabled: faute === null,
    placeholderData: keepPreviousData,
    gcTime: 0,
    retry: false,
    networkMode: "always",
    refetchOnWindowFocus: false,
  });
  // Many rows to draw: React does it bit by bit, and the page answers meanwhile.
  const rapport = useDeferredValue(data);
  const complets = entiers.le === dataUpdatedAt ? entiers.tableaux : AUCUN_ENTIER;

  async function openChiffre(titre: string, filtre: FiltreCommandes): Promise<void> {
    setChiffre({ titre, commandes: null });
    setChiffre({ titre, commandes: await atelier.ask("list", filtre) });
  }
  async function showTout(code: CodeTableau): Promise<void> {
    const tableau = await atelier.ask("getTableau", code);
    setEntiers({ le: dataUpdatedAt, tableaux: new Map([...complets, [code, tableau]]) });
  }

  return (
    <>
      <PanneauFiltres filtres={filtres} lecture={lecture} erreur={faute} onChange={onFiltres} />
      {error !== null && <MessageErreur message={error.message} />}
      {rapport === undefined ? (
        <Text role="status">
          <Loader size="xs" /> Calcul du rapport…
        </Text>
      ) : (
        <Stack gap="lg">
          <ActionsRapport
            adresse={adresse}
            rapport={rapport}
            atelier={atelier}
            redaction={redaction}
            onComplet={async () => {
              const tous = await atelier.ask("listTableaux");
              setEntiers({
                le: dataUpdatedAt,
                tableaux: new Map(tous.map((tableau) => [tableau.code, tableau])),
              });
            }}
          />
          <EnTeteRapport rapport={rapport} redaction={redaction} />
          <LignesAPart liste={liste} comptees={rapport.totaux.lignes} />
          <div className={classes["graphiques"]}>
            {TITRES_GRAPHIQUES.map(({ cle, titre }) => (
              <GraphiqueBarres
                key={cle}
                titre={titre}
                barres={rapport.graphiques[cle]}
                onChiffre={(nom, filtre) => void openChiffre(nom, filtre)}
              />
            ))}
          </div>
          <RedactionRapport redaction={redaction} onChange={onRedaction} />
          <RedactionImprimee redaction={redaction} />
          <SommaireRapport tableaux={rapport.tableaux} />
          {rapport.tableaux.map((coupe) => (
            <TableauRapport
              key={coupe.code}
              tableau={complets.get(coupe.code) ?? coupe}
              nombreLignes={coupe.nombreLignes}
              onTout={() => void showTout(coupe.code)}
              onChiffre={(titre, filtre) => void openChiffre(titre, filtre)}
              onCsv={() =>
                void downloadRapport(atelier, rapport, { format: "csv", redaction, tableau: coupe.code })
              }
            />
          ))}
          <ComparaisonRapport atelier={atelier} demande={demande} enregistres={enregistres} />
        </Stack>
      )}
      {chiffre !== null && (
        <CommandesDuChiffre
          titre={chiffre.titre}
          commandes={chiffre.commandes}
          noms={noms}
          onFermer={() => {
            setChiffre(null);
          }}
        />
      )}
    </>
  );
}

function buildDemande(filtres: FiltresRapport): DemandeRapport {
  return {
    periode: { debut: filtres.debut, fin: filtres.fin } as DemandeRapport["periode"],
    arreteLe: filtres.arrete as DemandeRapport["arreteLe"],
    lot: filtres.lot === "" ? null : filtres.lot,
    siret: readSiret(filtres),
    avoirs: filtres.avoirs,
  };
}
