import { Button, Paper, Skeleton, Stack, Title } from "@mantine/core";
import { IconRefresh } from "@tabler/icons-react";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { readErreur } from "../api/read-erreur.ts";
import { trpc } from "../api/trpc.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { EtatVide } from "../affichage/etat-vide.tsx";
import { MessageErreur } from "../affichage/message-erreur.tsx";
import { annonces } from "../coquille/annonces-store.ts";
import { FilDAriane } from "../coquille/fil-d-ariane.tsx";
import { TitrePage } from "../coquille/titre-page.tsx";
import { EtatEnvoi } from "../formulaires/etat-envoi.tsx";
import { useSession } from "../session/use-session.ts";
import { ChangementSysteme } from "./changement-systeme.tsx";
import { ROLES_REGISTRE } from "./roles-registre.ts";

/** Read with their changes one by one: so many at once is already a long page. */
const MONTRES = 50;

/** What the new text changes: each system it touches, with the duties added, removed and moved. */
export function ChangementsPage() {
  const { data } = useSuspenseQuery(
    trpc.registre.list.queryOptions({ changement: true, page: 1, taille: MONTRES, tri: "organisme" }),
  );
  const envoi = useEnvoi(trpc.registre.rescreen.mutationOptions());
  const { hasRole } = useSession();

  async function rescreen(): Promise<void> {
    const fait = await envoi.send({});
    if (fait === null) return;
    annonces.add(
      fait.reexamines === 0
        ? "Tous les systèmes sont déjà examinés sous le droit du jour."
        : `${String(fait.reexamines)} systèmes réexaminés, ${String(fait.changes)} touchés${fait.reste ? " ; il en reste, relancez" : ""}.`,
    );
  }

  return (
    <>
      <FilDAriane
        etapes={[{ libelle: "Registre", lien: { to: "/registre" } }]}
        ici="Ce que le nouveau texte change"
      />
      <TitrePage
        titre="Ce que le nouveau texte change"
        sousTitre="Quand le droit change, chaque système est réexaminé avec ses réponses : voici ceux dont les devoirs ont bougé, jusqu’à ce que quelqu’un en prenne acte."
        actions={
          hasRole(...ROLES_REGISTRE) && (
            <Button
              variant="default"
              leftSection={<IconRefresh size={18} aria-hidden />}
              loading={envoi.enCours}
              onClick={() => void rescreen()}
            >
              Réexaminer maintenant
            </Button>
          )
        }
      />
      <Stack>
        <EtatEnvoi erreur={envoi.erreur} refus={null} />
        <p role="status" className="sans-marge">
          {data.total === 0
            ? "Aucun système n’est touché."
            : `${String(data.total)} système${data.total > 1 ? "s" : ""} touché${data.total > 1 ? "s" : ""}${data.total > MONTRES ? `, les ${String(MONTRES)} premiers ci-dessous` : ""}.`}
        </p>
        {data.total === 0 && (
          <EtatVide titre="Rien à lire">
            Le réexamen se fait seul toutes les heures. Un système dont rien ne change n’est pas listé.
          </EtatVide>
        )}
        {data.lignes.map(({ id, nom, organisme }) => (
          <Paper component="section" withBorder p="lg" key={id} aria-labelledby={`systeme-${id}`}>
            <Title order={2} id={`systeme-${id}`} mb="xs">
              <Link to="/registre/$systemeId" params={{ systemeId: id }}>
                {nom}
              </Link>
            </Title>
            <p className="sans-marge">{organisme.nom}</p>
            <Changements systemeId={id} />
          </Paper>
        ))}
      </Stack>
    </>
  );
}

function Changements({ systemeId }: { readonly systemeId: string }) {
  const { data, error } = useQuery(trpc.registre.get.queryOptions({ id: systemeId }));
  if (error !== null) return <MessageErreur message={readErreur(error).message} />;
  if (data === undefined) return <Skeleton h={60} />;
  return data.systeme.changements
    .filter(({ vuLe }) => vuLe === undefined)
    .map((changement) => <ChangementSysteme key={changement.id} dossier={data} changement={changement} />);
}
