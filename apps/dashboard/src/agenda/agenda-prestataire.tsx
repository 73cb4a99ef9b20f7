import {
  type Agenda,
  type CaseAgenda,
  type Conflit,
  createAgenda,
  type DemandeCreneau,
  type Echange,
  formatMoment,
  listConflits,
  listEchanges,
  type PlaceCreneau,
} from "@ia-territoires/dossiers";
import { Button, Text } from "@mantine/core";
import { useCallbackRef } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useMemo, useState } from "react";
import { readErreur } from "../api/read-erreur.ts";
import { trpc } from "../api/trpc.ts";
import type { RouterOutputs } from "../api/types.ts";
import { BoutonImprimer } from "../affichage/bouton-imprimer.tsx";
import { EtatVide } from "../affichage/etat-vide.tsx";
import { MessageErreur } from "../affichage/message-erreur.tsx";
import { LienBouton } from "../coquille/lien-bouton.tsx";
import { SquelettePage } from "../coquille/squelette-page.tsx";
import { TitrePage } from "../coquille/titre-page.tsx";
import { useSession } from "../session/use-session.ts";
import classes from "./agenda.module.css";
import { DialogueConflit } from "./dialogue-conflit.tsx";
import { DialogueCreneau } from "./dialogue-creneau.tsx";
import { buildDemande, type EnMain } from "./en-main.ts";
import { type Fenetre, getFenetre } from "./fenetre.ts";
import { FiltresAgenda } from "./filtres-agenda.tsx";
import { GrilleAgenda } from "./grille-agenda.tsx";
import { PanneauAttente } from "./panneau-attente.tsx";
import { PanneauCapacite } from "./panneau-capacite.tsx";
import { buildRangees } from "./rangees.ts";
import { useActionsAgenda } from "./use-actions-agenda.ts";

/** The agenda of a centre de gestion: a week of its référents, or a month of one of them. */
export function AgendaPrestataire() {
  const filtres = useSearch({ from: "/application/agenda" });
  const { aujourdHui } = useSession();
  const fenetre = useMemo(() => getFenetre(filtres, aujourdHui), [filtres, aujourdHui]);
  const lu = useQuery({
    ...trpc.agenda.get.queryOptions({ du: fenetre.du, au: fenetre.au }),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <TitrePage
        titre={`Agenda, ${fenetre.titre}`}
        actions={
          <>
            <LienBouton to="/agenda/absences" variant="default">
              Absences, fermetures, passations
            </LienBouton>
            <BoutonImprimer />
          </>
        }
      />
      {lu.isPending && <SquelettePage />}
      {lu.isError && <MessageErreur message={readErreur(lu.error).message} />}
      {lu.data !== undefined && <Contenu vue={lu.data} fenetre={fenetre} />}
    </>
  );
}

interface ConflitVu {
  readonly enMain: EnMain;
  readonly demande: DemandeCreneau;
  readonly conflits: readonly Conflit[];
  readonly echanges: readonly Echange[];
}

function Contenu({
  vue,
  fenetre,
}: {
  readonly vue: RouterOutputs["agenda"]["get"];
  readonly fenetre: Fenetre;
}) {
  const filtres = useSearch({ from: "/application/agenda" });
  const navigate = useNavigate();
  const [enMain, setEnMain] = useState<EnMain | null>(null);
  const [ouvert, setOuvert] = useState<CaseAgenda | null>(null);
  const [conflit, setConflit] = useState<ConflitVu | null>(null);
  const [dit, setDit] = useState("");
  const agenda = useMemo<Agenda>(() => createAgenda(vue.donnees), [vue.donnees]);
  const actions = useActionsAgenda(vue.dossiers, (refus) => {
    setConflit((avant) => avant && { ...avant, ...refus.figures });
  });
  const { referents } = agenda;
  // A month is that of one référent: the one chosen, else oneself, else the first.
  const choisi =
    referents.find(({ id }) => id === filtres.referent) ??
    (filtres.vue === "mois" ? (referents.find(({ id }) => id === vue.moi) ?? referents[0]) : undefined);
  const montres = choisi === undefined ? referents : [choisi];
  const rangees = useMemo(
    () => buildRangees(agenda, fenetre.lundis, montres),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- their values are what counts, not these fresh arrays
    [agenda, fenetre.lundis.join(), montres.map(({ id }) => id).join()],
  );
  const getDevis = (devisId: string) => agenda.index.devis.get(devisId);

  const lacher = useCallback((): void => {
    setEnMain(null);
    setDit("Rien en main : rien n’a changé.");
  }, []);
  const prendre = useCallback((pris: EnMain): void => {
    setEnMain(pris);
    setDit(
      `${pris.devis.beneficiaire} en main. Flèches pour choisir une demi-journée, Entrée pour poser, Échap pour renoncer.`,
    );
  }, []);
  const prendreCase = useCallbackRef(({ creneau }: CaseAgenda): void => {
    const devis = creneau === null ? undefined : getDevis(creneau.devisId);
    setOuvert(null);
    if (creneau !== null && devis !== undefined) prendre({ type: "creneau", creneau, devis });
  });
  const poserCase = useCallbackRef((vers: PlaceCreneau): void => {
    if (enMain !== null) void poser(enMain, vers);
  });
  const changePage = useCallbackRef((sens: -1 | 1): void => {
    allerA(sens < 0 ? fenetre.avant : fenetre.apres);
  });
  async function poser(tenu: EnMain, vers: PlaceCreneau, echange?: Echange): Promise<void> {
    const demande = buildDemande(tenu, vers);
    const conflits = listConflits(demande, agenda);
    if (conflits.length > 0 && echange === undefined) {
      const offerts = listEchanges(demande, conflits, agenda);
      // From the waiting list nothing has a place to give in exchange.
      const echanges = tenu.type === "creneau" ? offerts : offerts.filter(({ type }) => type !== "echange");
      setConflit({ enMain: tenu, demande, conflits, echanges });
      return;
    }
    setConflit({ enMain: tenu, demande, conflits: [], echanges: [] });
    const autre = echange !== undefined && "autre" in echange ? echange.autre : undefined;
    if (!(await actions.place(tenu, vers, autre))) return;
    setConflit(null);
    setEnMain(null);
    setDit(`${tenu.devis.beneficiaire} : ${formatMoment(vers)}.`);
  }
  async function confirmer({ creneau }: CaseAgenda): Promise<void> {
    if (creneau !== null && (await actions.confirm(creneau))) setOuvert(null);
  }
  const allerA = (jour: string): void => {
    void navigate({ to: "/agenda", search: (avant) => ({ ...avant, jour }) });
  };

  if (referents.length === 0) {
    return (
      <EtatVide titre="Aucun référent">
        L’agenda est celui des personnes qui ont le rôle de référent IA : un administrateur le leur donne.
      </EtatVide>
    );
  }
  const devisOuvert = getDevis(ouvert?.creneau?.devisId ?? "");
  const dossierOuvert = devisOuvert === undefined ? undefined : vue.dossiers[devisOuvert.id];
  return (
    <>
      <FiltresAgenda fenetre={fenetre} referents={referents} choisi={choisi?.id} />
      <p role="status" className="visuellement-masque">
        {dit}
      </p>
      {enMain !== null && (
        <div className={`${classes["bandeau"] ?? ""} sans-impression`}>
          <Text>
            En main : <strong>{enMain.devis.beneficiaire}</strong>
            {enMain.type === "creneau" && ` (${formatMoment(enMain.creneau)})`}. Choisissez une demi-journée.
          </Text>
          <Button variant="default" onClick={lacher}>
            Renoncer
          </Button>
        </div>
      )}
      <div className={classes["page"]}>
        <GrilleAgenda
          legende={`Agenda, ${fenetre.titre}`}
          agenda={agenda}
          rangees={rangees}
          referents={referents}
          enMain={enMain}
          onOuvrir={setOuvert}
          onPrendre={prendreCase}
          onPoser={poserCase}
          onLacher={lacher}
          onPage={changePage}
        />
        <div className={classes["panneaux"]}>
          <PanneauAttente agenda={agenda} enMain={enMain} onPrendre={prendre} onLacher={lacher} />
          <PanneauCapacite agenda={agenda} />
        </div>
      </div>
      {ouvert !== null && devisOuvert !== undefined && dossierOuvert !== undefined && (
        <DialogueCreneau
          visee={ouvert}
          devis={devisOuvert}
          dossier={dossierOuvert}
          referent={agenda.index.referents.get(ouvert.referentId)?.nom ?? ""}
          passe={ouvert.date < agenda.aujourdHui}
          enCours={actions.enCours}
          onConfirmer={() => void confirmer(ouvert)}
          onDeplacer={() => {
            prendreCase(ouvert);
          }}
          onAnnuler={() => {
            if (ouvert.creneau !== null) actions.cancel(ouvert.creneau, devisOuvert.beneficiaire);
            setOuvert(null);
          }}
          onFermer={() => {
            setOuvert(null);
          }}
        />
      )}
      {conflit !== null && conflit.conflits.length > 0 && (
        <DialogueConflit
          demande={conflit.demande}
          conflits={conflit.conflits}
          echanges={conflit.echanges}
          referents={referents}
          getBeneficiaire={(creneauId) =>
            getDevis(agenda.index.creneaux.get(creneauId)?.devisId ?? "")?.beneficiaire ?? "l’autre créneau"
          }
          enCours={actions.enCours}
          onChoisir={(echange) => void poser(conflit.enMain, echange, echange)}
          onFermer={() => {
            setConflit(null);
          }}
        />
      )}
    </>
  );
}
