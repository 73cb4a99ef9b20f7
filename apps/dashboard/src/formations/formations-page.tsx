import { Button, Group, Text } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { client, trpc } from "../api/trpc.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { BoutonImprimer } from "../affichage/bouton-imprimer.tsx";
import { EtatVide } from "../affichage/etat-vide.tsx";
import type { Colonne } from "../affichage/table-virtuelle.tsx";
import { annonces } from "../coquille/annonces-store.ts";
import { DialogueConfirmation } from "../coquille/dialogue-confirmation.tsx";
import { TitrePage } from "../coquille/titre-page.tsx";
import { EtatEnvoi } from "../formulaires/etat-envoi.tsx";
import { EcranListe } from "../listes/ecran-liste.tsx";
import { LiensDocument } from "../missions/liens-document.tsx";
import { useSession } from "../session/use-session.ts";
import { COLONNES_FORMATIONS } from "./colonnes-formations.tsx";
import { DialogueFormation } from "./dialogue-formation.tsx";
import { FiltresFormations } from "./filtres-formations.tsx";
import type { LigneFormation } from "./formation.ts";
import classes from "./formations.module.css";
import type { FiltresFormations as Filtres } from "./parse-filtres-formations.ts";
import { TotauxFormations } from "./totaux-formations.tsx";

function buildActions(
  onModifier: (formation: LigneFormation) => void,
  onRetirer: (formation: LigneFormation) => void,
): Colonne<LigneFormation> {
  return {
    cle: "actions",
    titre: "Actions",
    cellule: (formation) => <Actions formation={formation} onModifier={onModifier} onRetirer={onRetirer} />,
  };
}

/** The register of trainings on AI: evidence of the measures of article 4. */
export function FormationsPage() {
  const filtres = useSearch({ from: "/application/formations" });
  const { hasRole, actif } = useSession();
  const [ouverte, setOuverte] = useState<LigneFormation | "nouvelle" | null>(null);
  const [aRetirer, setARetirer] = useState<LigneFormation | null>(null);
  const choisi = filtres.organisme === undefined ? {} : { organismeId: filtres.organisme };
  const synthese = useQuery(trpc.formations.getSynthese.queryOptions(choisi)).data;
  const modifiable = hasRole("admin", "referent-ia", "juriste", "dpo", "dgs", "agent");
  const criteres = toCriteres(filtres);
  const filtre = Object.keys(filtres).some((cle) => cle !== "tri");
  return (
    <>
      <TitrePage
        titre="Formations à l’IA"
        sousTitre="Qui a été formé, quand, à quoi : la preuve des mesures demandées par l’article 4 du règlement (UE) 2024/1689"
        actions={
          <>
            <BoutonImprimer />
            {modifiable && (
              <Button
                leftSection={<IconPlus size={18} aria-hidden />}
                onClick={() => {
                  setOuverte("nouvelle");
                }}
              >
                Inscrire une formation
              </Button>
            )}
          </>
        }
      />
      {synthese !== undefined && <TotauxFormations totaux={synthese.totaux} />}
      {synthese !== undefined && synthese.dossierId !== null && actif !== undefined && (
        <LiensDocument
          genre="etat-formations"
          id={filtres.organisme ?? actif.organisme.id}
          nom="état des formations, à signer"
        />
      )}
      <FiltresFormations filtres={filtres} organismes={synthese?.organismes ?? []} />
      <EcranListe
        code="formations"
        legende="Formations"
        compter={(total, nombre) =>
          total === 0 ? "Aucune formation" : `${nombre} formation${total > 1 ? "s" : ""}`
        }
        criteres={criteres}
        recherche={filtres}
        lire={(page, signal) => client.formations.list.query({ ...criteres, ...page }, { signal })}
        colonnes={
          modifiable ? [...COLONNES_FORMATIONS, buildActions(setOuverte, setARetirer)] : COLONNES_FORMATIONS
        }
        tri={criteres.tri}
        vide={
          <EtatVide titre={filtre ? "Aucune formation ne correspond" : "Aucune formation pour l’instant"}>
            {filtre
              ? "Retirez un filtre pour élargir la recherche."
              : "Inscrivez chaque atelier ou formation suivi par les élus, les cadres ou les agents, avec sa pièce justificative."}
          </EtatVide>
        }
      />
      {ouverte !== null && synthese !== undefined && (
        <DialogueFormation
          formation={ouverte === "nouvelle" ? null : ouverte}
          inscriptibles={synthese.inscriptibles}
          onFermer={() => {
            setOuverte(null);
          }}
        />
      )}
      {aRetirer !== null && (
        <Retrait
          formation={aRetirer}
          onFermer={() => {
            setARetirer(null);
          }}
        />
      )}
    </>
  );
}

function Actions(props: {
  readonly formation: LigneFormation;
  readonly onModifier: (formation: LigneFormation) => void;
  readonly onRetirer: (formation: LigneFormation) => void;
}) {
  const { formation, onModifier, onRetirer } = props;
  const quoi = <span className="visuellement-masque"> : {formation.contenu.slice(0, 80)}</span>;
  return (
    <Group gap="xs" className={`sans-impression ${classes["actions"] ?? ""}`}>
      <Button
        variant="default"
        size="compact-md"
        onClick={() => {
          onModifier(formation);
        }}
      >
        Modifier{quoi}
      </Button>
      <Button
        variant="default"
        size="compact-md"
        onClick={() => {
          onRetirer(formation);
        }}
      >
        Retirer{quoi}
      </Button>
    </Group>
  );
}

function Retrait({
  formation,
  onFermer,
}: {
  readonly formation: LigneFormation;
  readonly onFermer: () => void;
}) {
  const retrait = useEnvoi(trpc.formations.remove.mutationOptions());
  async function remove(): Promise<void> {
    if ((await retrait.send({ id: formation.id, version: formation.version })) === null) return;
    annonces.add("Formation retirée.");
    onFermer();
  }
  return (
    <DialogueConfirmation
      titre="Retirer la formation"
      ouvert
      action="Retirer"
      dangereux
      enCours={retrait.enCours}
      onConfirmer={() => void remove()}
      onFermer={onFermer}
    >
      <EtatEnvoi erreur={retrait.erreur} refus={retrait.refus} />
      <Text>
        Elle sort des totaux et de la liste. Sa pièce justificative reste dans le dossier ; le journal garde
        trace du retrait.
      </Text>
    </DialogueConfirmation>
  );
}

function toCriteres({ q, organisme, public: publicForme, annee, piece, tri }: Filtres) {
  return {
    ...(q === undefined ? {} : { recherche: q }),
    ...(organisme === undefined ? {} : { organismeId: organisme }),
    ...(publicForme === undefined ? {} : { publicForme }),
    ...(annee === undefined ? {} : { annee }),
    ...(piece === undefined ? {} : { sansPiece: true as const }),
    tri: tri ?? ("-date" as const),
  };
}
