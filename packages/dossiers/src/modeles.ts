// The models of documents, apart: only their screens and the copies load them.
export { buildContenuModele } from "./modeles/build-contenu-modele.ts";
export { buildValeursModele, type SourceModele } from "./modeles/build-valeurs-modele.ts";
export { getGenreModele } from "./modeles/get-genre-modele.ts";
export { type FauteModele, listFautesModele } from "./modeles/list-fautes-modele.ts";
export {
  type BlocModele,
  type CodeVariable,
  type ContenuModele,
  GENRES_MODELE,
  type GenreModele,
  type GenreModeleDecrit,
  type Morceau,
  type SaisieModele,
  type ValeursModele,
  VARIABLES_MODELE,
} from "./modeles/modele.ts";
export { type DemandeCopie, type PlanCopie, planCopie } from "./modeles/plan-copie.ts";
