import { type DateIso, getValueAt, parseCodeDepartement } from "@ia-territoires/core";
import { formatConditionsTarif, listTarifsCdg, type TarifCdg } from "@ia-territoires/pricing/cdg";
import { Paper, Stack, Text, Title } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { BoutonImprimer } from "../affichage/bouton-imprimer.tsx";
import { EtatVide } from "../affichage/etat-vide.tsx";
import { Sources } from "../affichage/sources.tsx";
import { trpc } from "../api/trpc.ts";
import { TitrePage } from "../coquille/titre-page.tsx";
import { FiltresListe } from "../listes/filtres/filtres-liste.tsx";
import { useSession } from "../session/use-session.ts";
import { listServices } from "./list-services.ts";

/** What the centre de gestion offers, what each service hands over, and its price; made to be printed too. */
export function CataloguePage() {
  const { q } = useSearch({ from: "/application/catalogue" });
  const { actif, aujourdHui } = useSession();
  const { data: organisme } = useSuspenseQuery(
    trpc.organismes.get.queryOptions({ id: actif?.organisme.id ?? "" }),
  );
  const tarifs =
    organisme.departement === null
      ? []
      : listTarifsCdg({ departement: parseCodeDepartement(organisme.departement) });
  const services = listServices(q);
  return (
    <>
      <TitrePage
        titre="Catalogue des services"
        sousTitre="Ce que l’accompagnement comprend, et ce qui est remis."
        actions={<BoutonImprimer />}
      />
      <FiltresListe
        nom="Chercher dans le catalogue"
        recherche={{ q, dans: "Un service ou ce qu’il remet : charte, mentions, clauses…" }}
      />
      <Stack gap="lg">
        {services.length === 0 && (
          <EtatVide titre="Aucun service ne correspond">
            La liste de l’offre n’est pas fermée : un autre besoin se demande avec vos propres mots.
          </EtatVide>
        )}
        {services.map(({ code, libelle, livrables }) => (
          <Paper key={code} component="section" withBorder p="lg" aria-labelledby={code} className="ensemble">
            <Title order={2} size="h3" id={code} mb="xs">
              {libelle}
            </Title>
            <Text>Vous est remis :</Text>
            <ul>
              {livrables.map((livrable) => (
                <li key={livrable.code}>{livrable.libelle}</li>
              ))}
            </ul>
          </Paper>
        ))}
        {tarifs.map((tarif) => (
          <Tarif key={tarif.id} tarif={tarif} le={aujourdHui} />
        ))}
        <Sources sources={services.map(({ source }) => source)} />
      </Stack>
    </>
  );
}

function Tarif({ tarif, le }: { readonly tarif: TarifCdg; readonly le: DateIso }) {
  const version = getValueAt(tarif.versions, le);
  const id = `tarif-${tarif.id}`;
  return (
    <Paper component="section" withBorder p="lg" aria-labelledby={id} className="ensemble">
      <Title order={2} size="h3" id={id} mb="xs">
        {tarif.prestataire.nom} : {tarif.mission}
      </Title>
      {version === undefined ? (
        <Text>Aucun tarif ne vaut à ce jour.</Text>
      ) : (
        <Text>{formatConditionsTarif(version)}</Text>
      )}
      <Text>{tarif.tva.mention}</Text>
    </Paper>
  );
}
