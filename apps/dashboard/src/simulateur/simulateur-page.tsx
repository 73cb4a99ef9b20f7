import type { Bpu } from "@ia-territoires/pricing";
import { createBpuIllustratif } from "@ia-territoires/pricing/exemple";
import { Stack } from "@mantine/core";
import { useMemo, useState } from "react";
import { EtatVide } from "../affichage/etat-vide.tsx";
import { TitrePage } from "../coquille/titre-page.tsx";
import { GardeModifications } from "../formulaires/garde-modifications.tsx";
import { FilOutils } from "../outils/fil-outils.tsx";
import { useSession } from "../session/use-session.ts";
import { ActionsSimulation } from "./actions-simulation.tsx";
import { AjoutLigne } from "./ajout-ligne.tsx";
import { calculateSimulation } from "./calculate-simulation.ts";
import { ChampsCommande } from "./champs-commande.tsx";
import { ChoixBordereau } from "./choix-bordereau.tsx";
import { LignesSimulation } from "./lignes-simulation.tsx";
import { ResultatSimulation } from "./resultat-simulation.tsx";
import type { LigneSaisie, SaisieSimulateur } from "./saisie-simulateur.ts";

/** The price of an order on a price list, for everybody: nothing is sent, nothing is kept. */
export function SimulateurPage() {
  const { aujourdHui } = useSession();
  const illustratif = useMemo(() => createBpuIllustratif(), []);
  const [bpu, setBpu] = useState<Bpu>(illustratif);
  const [prochaine, setProchaine] = useState(1);
  const [saisie, setSaisie] = useState<SaisieSimulateur>({
    lieu: "metropole",
    formation: "",
    date: aujourdHui,
    lignes: [],
  });
  const simulation = calculateSimulation(bpu, saisie);
  const erreurs = simulation.statut === "saisie" ? simulation.erreurs : {};
  const commande =
    simulation.statut === "calcul" && simulation.resultat.statut === "commande"
      ? simulation.resultat
      : undefined;
  const change = (partiel: Partial<SaisieSimulateur>): void => {
    setSaisie((avant) => ({ ...avant, ...partiel }));
  };
  const changeLigne = (cle: number, partiel: Partial<LigneSaisie>): void => {
    change({ lignes: saisie.lignes.map((ligne) => (ligne.cle === cle ? { ...ligne, ...partiel } : ligne)) });
  };

  return (
    <>
      <FilOutils ici="Simulateur de devis" />
      <TitrePage
        titre="Simulateur de devis"
        sousTitre="Le prix d’une commande sur un bordereau, ligne à ligne ; rien n’est envoyé ni conservé"
        actions={commande && <ActionsSimulation commande={commande} />}
      />
      <GardeModifications modifie={saisie.lignes.length > 0} />
      <Stack gap="lg">
        <ChoixBordereau
          bpu={bpu}
          illustratif={illustratif}
          depuis={aujourdHui}
          onChange={(choisi) => {
            setBpu(choisi);
            change({ lignes: [] });
          }}
        />
        <ChampsCommande saisie={saisie} erreurs={erreurs} onChange={change} />
        <AjoutLigne
          key={bpu.empreinte}
          bpu={bpu}
          onAjout={(code) => {
            const nouvelle = {
              cle: prochaine,
              code,
              quantite: "1",
              remise: "",
              assiette: "",
              participants: "",
            };
            setProchaine(prochaine + 1);
            change({ lignes: [...saisie.lignes, nouvelle] });
          }}
        />
        {simulation.statut === "vide" ? (
          <EtatVide titre="Aucune ligne">
            Choisissez une prestation du bordereau, puis ajoutez-la : son prix s’affiche aussitôt.
          </EtatVide>
        ) : (
          <>
            <LignesSimulation
              bpu={bpu}
              lignes={saisie.lignes}
              erreurs={erreurs}
              onChange={changeLigne}
              onRetrait={(cle) => {
                change({ lignes: saisie.lignes.filter((ligne) => ligne.cle !== cle) });
              }}
            />
            <ResultatSimulation simulation={simulation} />
          </>
        )}
      </Stack>
    </>
  );
}
