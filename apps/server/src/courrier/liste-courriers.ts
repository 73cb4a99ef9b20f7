import { sql } from "kysely";
import * as z from "zod";
import { buildSourceSql } from "../listes/build-source-sql.ts";
import { tri } from "../listes/criteres.ts";
import { defineListe } from "../listes/define-liste.ts";
import { filtreChoix } from "../listes/filtre.ts";
import type { CourrierListe } from "./courrier-vue.ts";
import { findModele } from "./modeles.ts";
import { ROLES_COURRIER } from "./roles-courrier.ts";

const LIBELLES_ETAT: Readonly<Record<CourrierListe["etat"], string>> = {
  "a-envoyer": "À envoyer",
  envoye: "Envoyé",
  retenu: "Retenu",
  abandonne: "Abandonné",
};

const criteres = z.object({
  etat: z
    .enum(["a-envoyer", "envoye", "retenu", "abandonne"], { error: "État de courrier inconnu." })
    .optional(),
  tri: tri(["-creation", "creation"]),
});
type Criteres = z.output<typeof criteres>;

/** The mails of the acting organisme, newest first. */
export const LISTE_COURRIERS = defineListe<typeof criteres, CourrierListe>({
  code: "courriers",
  titre: "Courriers",
  roles: ROLES_COURRIER,
  criteres,
  filtres: {
    etat: filtreChoix("État", LIBELLES_ETAT),
  },
  source: buildSourceSql<Criteres, CourrierListe>({
    de: sql`courrier c`,
    cle: sql`c.id`,
    champs: sql`c.id, c.etat, c.modele, c.destinataire, c.objet, c.essais, c.erreur ->> 'message' as erreur,
      c.cree_le as "creeLe", c.traite_le as "traiteLe", c.prochain_essai as "prochainEssai"`,
    complete: (lue) => ({ ...lue, titre: findModele(lue.modele)?.titre ?? lue.modele }),
    conditions: ({ etat }) => (etat === undefined ? [] : [sql`c.etat = ${etat}`]),
    ordre: ({ tri: choisi }) => (choisi === "creation" ? sql`c.cree_le, c.id` : sql`c.cree_le desc, c.id`),
  }),
  colonnes: [
    { cle: "creeLe", titre: "Créé le", type: "instant", valeur: ({ creeLe }) => creeLe },
    { cle: "titre", titre: "Modèle", type: "texte", valeur: ({ titre }) => titre },
    { cle: "destinataire", titre: "Destinataire", type: "texte", valeur: ({ destinataire }) => destinataire },
    { cle: "objet", titre: "Objet", type: "texte", valeur: ({ objet }) => objet },
    { cle: "etat", titre: "État", type: "texte", valeur: ({ etat }) => LIBELLES_ETAT[etat] },
    { cle: "traiteLe", titre: "Traité le", type: "instant", valeur: ({ traiteLe }) => traiteLe },
    { cle: "essais", titre: "Essais", type: "entier", valeur: ({ essais }) => essais },
    { cle: "erreur", titre: "Erreur", type: "texte", valeur: ({ erreur }) => erreur },
    {
      cle: "prochainEssai",
      titre: "Prochain essai",
      type: "instant",
      valeur: ({ prochainEssai }) => prochainEssai,
    },
    { cle: "id", titre: "Identifiant", type: "code", valeur: ({ id }) => id },
  ],
});
