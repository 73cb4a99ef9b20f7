import { formatDateFr } from "@ia-territoires/core";
import { useSearch } from "@tanstack/react-router";
import { client } from "../api/trpc.ts";
import { BoutonImprimer } from "../affichage/bouton-imprimer.tsx";
import { EtatVide } from "../affichage/etat-vide.tsx";
import { LienBouton } from "../coquille/lien-bouton.tsx";
import { TitrePage } from "../coquille/titre-page.tsx";
import { EcranListe } from "../listes/ecran-liste.tsx";
import { FilOutils } from "../outils/fil-outils.tsx";
import { useSession } from "../session/use-session.ts";
import { COLONNES_CHIFFRES } from "./colonnes-chiffres.tsx";
import { FiltresChiffres } from "./filtres-chiffres.tsx";
import { type FiltresChiffres as Filtres, parseFiltresChiffres } from "./parse-filtres-chiffres.ts";
import { SyntheseChiffres } from "./synthese-chiffres.tsx";

/** Every figure of law and tariff that the house applies on a day, for everybody. */
export function ChiffresPage() {
  const filtres = parseFiltresChiffres(useSearch({ from: "/outils/chiffres-en-vigueur" }));
  const { aujourdHui } = useSession();
  const criteres = toCriteres(filtres);
  return (
    <>
      <FilOutils ici="Chiffres en vigueur" />
      <TitrePage
        titre="Chiffres en vigueur"
        sousTitre={`Au ${formatDateFr(filtres.le ?? aujourdHui)} : seuils, délais, tarifs et règles, avec leur texte`}
        actions={<BoutonImprimer libelle="Imprimer la liste" />}
      />
      <SyntheseChiffres />
      <FiltresChiffres filtres={filtres} />
      <EcranListe
        code="chiffres"
        legende="Chiffres"
        compter={(total, nombre) =>
          total === 0 ? "Aucune valeur" : `${nombre} valeur${total > 1 ? "s" : ""}`
        }
        criteres={criteres}
        recherche={filtres}
        lire={(page, signal) => client.chiffres.list.query({ ...criteres, ...page }, { signal })}
        colonnes={COLONNES_CHIFFRES}
        tri={criteres.tri}
        vide={
          <EtatVide
            titre="Aucune valeur ne correspond"
            action={<LienBouton to="/outils/chiffres-en-vigueur">Voir toutes les valeurs</LienBouton>}
          >
            Retirez un filtre, ou choisissez une autre date.
          </EtatVide>
        }
      />
    </>
  );
}

function toCriteres({ q, domaine, etat, certitude, relire, le, tri }: Filtres) {
  return {
    ...(q === undefined ? {} : { recherche: q }),
    ...(domaine === undefined ? {} : { domaine }),
    ...(etat === undefined ? {} : { etat }),
    ...(certitude === undefined ? {} : { certitude }),
    ...(relire === undefined ? {} : { aRelire: true }),
    ...(le === undefined ? {} : { le }),
    ...(tri === undefined ? {} : { tri }),
  };
}
