import { isSiren, type Siren } from "@ia-territoires/core";
import { Paper, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { readErreur } from "../api/read-erreur.ts";
import { trpc } from "../api/trpc.ts";
import { MessageErreur } from "../affichage/message-erreur.tsx";
import { TitrePage } from "../coquille/titre-page.tsx";
import { useSession } from "../session/use-session.ts";
import { TEXTES_PAR_DEFAUT } from "./textes-par-defaut.ts";

type Page = keyof typeof TEXTES_PAR_DEFAUT;
type Adresse = "/mentions-legales" | "/donnees-personnelles" | "/accessibilite";

/** Whose pages: those the address names, else those of the centre de gestion one works with. */
function useSirenConcerne(adresse: Adresse): { readonly siren: Siren | null; readonly attend: boolean } {
  const { organisme = "" } = useSearch({ from: adresse });
  const { utilisateur, actif } = useSession();
  const nomme = isSiren(organisme);
  const prestataire = useQuery({
    ...trpc.prestataire.get.queryOptions(),
    enabled: utilisateur !== null && actif !== undefined && !nomme,
    retry: false,
  });
  if (nomme) return { siren: organisme, attend: false };
  const siren = prestataire.data?.siret.slice(0, 9) ?? "";
  return { siren: isSiren(siren) ? siren : null, attend: prestataire.isLoading };
}

/** A legal page, signed in or not: the published text of the organisme, else ours with what is to fill in. */
function PageLegale(props: { readonly adresse: Adresse; readonly page: Page; readonly titre: string }) {
  const { adresse, page, titre } = props;
  const { siren, attend } = useSirenConcerne(adresse);
  const lues = useQuery({
    ...trpc.rgpd.pages.queryOptions(siren === null ? {} : { organisme: siren }),
    enabled: !attend,
  });
  const texte = lues.data?.pages[page].trim() ?? "";
  const parDefaut = texte === "";
  if (attend || lues.isPending) return <TitrePage titre={titre} />;
  return (
    <>
      <TitrePage
        titre={titre}
        sousTitre={parDefaut ? "Texte par défaut, à compléter dans les réglages" : lues.data?.nom}
      />
      {lues.isError && <MessageErreur message={readErreur(lues.error).message} />}
      <Paper withBorder p="lg" maw="52rem">
        {(parDefaut ? TEXTES_PAR_DEFAUT[page] : texte).split(/\n{2,}/).map((paragraphe) => (
          <Text key={paragraphe} mb="sm" className="paragraphe">
            {paragraphe}
          </Text>
        ))}
        {!parDefaut && <Text mb="sm">Ce logiciel n’utilise pas d’intelligence artificielle.</Text>}
      </Paper>
    </>
  );
}

export function MentionsLegalesPage() {
  return <PageLegale adresse="/mentions-legales" page="mentionsLegales" titre="Mentions légales" />;
}

export function DonneesPersonnellesPage() {
  return (
    <PageLegale adresse="/donnees-personnelles" page="donneesPersonnelles" titre="Données personnelles" />
  );
}

export function AccessibilitePage() {
  return <PageLegale adresse="/accessibilite" page="accessibilite" titre="Déclaration d’accessibilité" />;
}
