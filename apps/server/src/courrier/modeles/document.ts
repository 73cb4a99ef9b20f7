import { buildModele } from "../modele-courrier.ts";

const VARIABLES = {
  beneficiaire: "organisme à qui le document est demandé",
  document: "document demandé",
  pourLe: "jour pour lequel il est attendu",
  pourquoi: "raison de la demande, telle que le référent l'a écrite ; vide s'il n'en a pas donné",
  adresse: "adresse où envoyer le document",
};

export const DOCUMENT_DEMANDE = buildModele({
  titre: "Demande d'un document",
  quand:
    "Quand un document est demandé à un organisme dont personne n'a de compte : à l'adresse de contact de cet organisme.",
  secret: false,
  variables: VARIABLES,
  obligatoires: ["document", "pourLe", "adresse"],
  objet: "Document demandé pour le {{pourLe}} : {{document}}",
  texte: `Bonjour,

Pour la mission de {{organisme}} auprès de {{beneficiaire}}, nous avons besoin de ce document, au plus tard le {{pourLe}} :

{{document}}
{{pourquoi}}

Merci de l'envoyer à {{adresse}}.`,
});

export const DOCUMENT_RAPPEL = buildModele({
  titre: "Rappel d'un document demandé",
  quand:
    "Sept jours avant le jour où le document est attendu, puis la veille (le dernier jour ouvré qui précède), tant qu'il n'est pas reçu et que personne n'a de compte dans l'organisme.",
  secret: false,
  variables: VARIABLES,
  obligatoires: ["document", "pourLe", "adresse"],
  objet: "Rappel, document attendu pour le {{pourLe}} : {{document}}",
  texte: `Bonjour,

{{organisme}} n'a pas encore reçu ce document de {{beneficiaire}}, attendu pour le {{pourLe}} :

{{document}}
{{pourquoi}}

Merci de l'envoyer à {{adresse}}. Si c'est déjà fait, ce rappel est sans objet.`,
});
