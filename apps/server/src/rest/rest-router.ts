import { appRouter } from "../app-router.ts";
import {
  echeanceInput,
  echeanceOutput,
  getEcheance,
  getJoursFeries,
  joursFeriesInput,
  joursFeriesOutput,
} from "../outils/calendrier-rest.ts";
import type { Contexte } from "../trpc/contexte.ts";
import { createCallerFactory, publicProcedure, router } from "../trpc/procedures.ts";
import {
  acceptationInput,
  actionOutput,
  bordereauxOutput,
  commandeInput,
  commandeOutput,
  conventionInput,
  deliberationInput,
  devisInput,
  devisNouveauInput,
  motifInput,
  objetOutput,
  organismesInput,
  pageInput,
  pageOutput,
  parId,
  parVersion,
  surDevisInput,
  tarifsOutput,
} from "./rest-schemas.ts";

const createCaller = createCallerFactory(appRouter);

/** The same procedures, with the same checks: a REST route only gives them another address. */
const call = (ctx: Contexte) => createCaller(ctx);
const route = (method: "GET" | "POST", path: `/${string}`, summary: string, tag: string) =>
  publicProcedure.meta({ openapi: { method, path, summary, tags: [tag], protect: true } });
/** For everybody: no session, no organisme, nothing read from the database. */
const routePublique = (method: "GET" | "POST", path: `/${string}`, summary: string, tag: string) =>
  publicProcedure.meta({ openapi: { method, path, summary, tags: [tag], protect: false } });
/** Without a key each request is another one: the schema of the procedure refuses it, in French. */
const cle = (cleIdempotence: string | undefined): string => cleIdempotence ?? "";
/** An answer as an open object, which REST documents allow to grow. */
const toOuvert = <T extends object>(valeur: T): { [K in keyof T]: T[K] } => ({ ...valeur });
const pages = ({ page = 1, taille = 50 }: { page?: number | undefined; taille?: number | undefined }) => ({
  page,
  taille,
});

/** The routes of `/api/v1`, meant for other programs. */
export const restRouter = router({
  joursFeries: routePublique(
    "GET",
    "/jours-feries",
    "Lister les jours fériés d'un territoire et d'une année",
    "Calendrier",
  )
    .input(joursFeriesInput)
    .output(joursFeriesOutput)
    .query(({ input }) => getJoursFeries(input)),
  echeance: routePublique("GET", "/echeance", "Calculer une échéance expliquée", "Calendrier")
    .input(echeanceInput)
    .output(echeanceOutput)
    .query(({ input }) => getEcheance(input)),
  organismes: route("GET", "/organismes", "Chercher un organisme dans l'annuaire", "Organismes")
    .input(organismesInput)
    .output(pageOutput)
    .query(async ({ ctx, input: { recherche, departement, ...autres } }) => {
      const filtres = {
        ...(recherche === undefined ? {} : { recherche }),
        ...(departement === undefined ? {} : { departement }),
      };
      return toOuvert(await call(ctx).organismes.list({ ...filtres, ...pages(autres) }));
    }),
  organisme: route("GET", "/organismes/{id}", "Lire un organisme", "Organismes")
    .input(parId)
    .output(objetOutput)
    .query(async ({ ctx, input }) => toOuvert(await call(ctx).organismes.get(input))),
  tarifs: route("GET", "/tarifs", "Lister les tarifs de l'organisme pour lequel on agit", "Tarifs")
    .output(tarifsOutput)
    .query(async ({ ctx }) => ({ tarifs: await call(ctx).tarifs.list() })),
  bordereaux: routePublique("GET", "/bordereaux", "Lister les bordereaux de prix publiés", "Bordereaux")
    .output(bordereauxOutput)
    .query(async ({ ctx }) => ({ bordereaux: await call(ctx).bordereaux.list() })),
  bordereau: routePublique(
    "GET",
    "/bordereaux/{version}",
    "Lire un bordereau publié : ses lignes, sa version et son empreinte",
    "Bordereaux",
  )
    .input(parVersion)
    .output(objetOutput)
    .query(async ({ ctx, input }) => toOuvert(await call(ctx).bordereaux.get(input))),
  bordereauCommande: routePublique(
    "POST",
    "/bordereaux/{version}/commande",
    "Chiffrer une commande sur un bordereau publié ; rien n'est enregistré",
    "Bordereaux",
  )
    .input(commandeInput)
    .output(commandeOutput)
    .query(async ({ ctx, input: { version, arrondiTva, tva, ...commande } }) => {
      const { lieu, formation } = tva;
      const lue = {
        ...commande,
        tva: { lieu, ...(formation === undefined ? {} : { formation }) },
        ...(arrondiTva === undefined ? {} : { arrondiTva }),
      };
      return toOuvert(await call(ctx).bordereaux.price({ version, commande: lue }));
    }),
  missions: route("GET", "/missions", "Lister les missions", "Missions")
    .input(pageInput)
    .output(pageOutput)
    .query(async ({ ctx, input }) => toOuvert(await call(ctx).missions.list(pages(input)))),
  mission: route("GET", "/missions/{id}", "Lire une mission, ses jauges et son journal", "Missions")
    .input(parId)
    .output(objetOutput)
    .query(async ({ ctx, input }) => toOuvert(await call(ctx).missions.get(input))),
  rapports: route("GET", "/rapports", "Lister les rapports semestriels enregistrés", "Rapports")
    .input(pageInput)
    .output(pageOutput)
    .query(async ({ ctx, input }) => toOuvert(await call(ctx).rapports.list(pages(input)))),
  rapport: route(
    "GET",
    "/rapports/{id}",
    "Lire un rapport semestriel : totaux et tableaux. En fichier : /api/rapports/{id}/{pdf, docx, xlsx, ods, json ou csv}",
    "Rapports",
  )
    .input(parId)
    .output(objetOutput)
    .query(async ({ ctx, input }) => toOuvert(await call(ctx).rapports.calculate(input))),
  deliberation: route("POST", "/missions/{missionId}/deliberation", "Enregistrer la délibération", "Missions")
    .input(deliberationInput)
    .output(actionOutput)
    .mutation(async ({ ctx, input: { deliberation, cleIdempotence, ...mission } }) =>
      toOuvert(
        await call(ctx).missions.recordDeliberation({
          ...mission,
          ...deliberation,
          cleIdempotence: cle(cleIdempotence),
        }),
      ),
    ),
  convention: route("POST", "/missions/{missionId}/convention", "Enregistrer la convention", "Missions")
    .input(conventionInput)
    .output(actionOutput)
    .mutation(async ({ ctx, input: { convention, cleIdempotence, ...mission } }) =>
      toOuvert(
        await call(ctx).missions.recordConvention({
          ...mission,
          ...convention,
          cleIdempotence: cle(cleIdempotence),
        }),
      ),
    ),
  devis: route("GET", "/devis", "Lister les devis", "Devis")
    .input(devisInput)
    .output(pageOutput)
    .query(async ({ ctx, input: { recherche, annee, ...autres } }) => {
      const filtres = {
        ...(recherche === undefined ? {} : { recherche }),
        ...(annee === undefined ? {} : { annee }),
      };
      return toOuvert(await call(ctx).devis.list({ ...filtres, ...pages(autres) }));
    }),
  devisNouveau: route("POST", "/devis", "Établir un devis", "Devis")
    .input(devisNouveauInput)
    .output(actionOutput)
    .mutation(async ({ ctx, input }) =>
      toOuvert(await call(ctx).devis.create({ ...input, cleIdempotence: cle(input.cleIdempotence) })),
    ),
  devisEnvoi: route("POST", "/devis/{devisId}/envoi", "Envoyer un devis", "Devis")
    .input(surDevisInput)
    .output(actionOutput)
    .mutation(async ({ ctx, input }) =>
      toOuvert(await call(ctx).devis.send({ ...input, cleIdempotence: cle(input.cleIdempotence) })),
    ),
  devisAcceptation: route(
    "POST",
    "/devis/{devisId}/acceptation",
    "Accepter un devis : prend ses demi-journées sur le plafond",
    "Devis",
  )
    .input(acceptationInput)
    .output(actionOutput)
    .mutation(async ({ ctx, input: { accepteLe, signataire, ...autres } }) =>
      toOuvert(
        await call(ctx).devis.accept({
          ...autres,
          ...(accepteLe === undefined ? {} : { accepteLe }),
          ...(signataire === undefined ? {} : { signataire }),
          cleIdempotence: cle(autres.cleIdempotence),
        }),
      ),
    ),
  devisRefus: route("POST", "/devis/{devisId}/refus", "Décliner un devis", "Devis")
    .input(motifInput)
    .output(actionOutput)
    .mutation(async ({ ctx, input: { motif, ...autres } }) =>
      toOuvert(
        await call(ctx).devis.decline({
          ...autres,
          ...(motif === undefined ? {} : { motif }),
          cleIdempotence: cle(autres.cleIdempotence),
        }),
      ),
    ),
  devisAnnulation: route(
    "POST",
    "/devis/{devisId}/annulation",
    "Annuler un devis : rend ses demi-journées",
    "Devis",
  )
    .input(motifInput)
    .output(actionOutput)
    .mutation(async ({ ctx, input: { motif, ...autres } }) =>
      toOuvert(
        await call(ctx).devis.cancel({
          ...autres,
          ...(motif === undefined ? {} : { motif }),
          cleIdempotence: cle(autres.cleIdempotence),
        }),
      ),
    ),
});
