/**
 * A demonstration BPU of the four lots of 001: its codes and rules follow the CCTP, its prices are invented. One row a
 * line, cells parted by semicolons, as a spreadsheet exports them.
 */
export const TEXTE_BPU_ILLUSTRATIF = `statut;code;lot;famille;designation;mode;public_ou_taille;profil;unite;duree;palier_de;palier_a;mode_palier;prix_unitaire_ht;categorie_tva;revisable;min_participants;max_participants;delai_livrable_jours_ouvres;reference_cctp;observation
ILLUSTRATIF;L1-CONF-1H-ELU;1;Formation;Conférence d'acculturation à l'IA, 1 h;conference;Élus;;session;1 h;;;;950,00;normal;oui;;;;5.2.1;une conférence n'est pas en soi une action de formation continue : TVA normale sauf justification
ILLUSTRATIF;L1-CONF-1H-DIR;1;Formation;Conférence d'acculturation à l'IA, 1 h;conference;Direction générale;;session;1 h;;;;950,00;normal;oui;;;;5.2.1;une conférence n'est pas en soi une action de formation continue : TVA normale sauf justification
ILLUSTRATIF;L1-CONF-1H-MAN;1;Formation;Conférence d'acculturation à l'IA, 1 h;conference;Managers;;session;1 h;;;;950,00;normal;oui;;;;5.2.1;une conférence n'est pas en soi une action de formation continue : TVA normale sauf justification
ILLUSTRATIF;L1-CONF-1H-TOUT;1;Formation;Conférence d'acculturation à l'IA, 1 h;conference;Tout public, y compris rencontres citoyennes;;session;1 h;;;;950,00;normal;oui;;;;5.2.1;une conférence n'est pas en soi une action de formation continue : TVA normale sauf justification
ILLUSTRATIF;L1-CONF-2H-ELU;1;Formation;Conférence d'acculturation à l'IA, 2 h;conference;Élus;;session;2 h;;;;1400,00;normal;oui;;;;5.2.1;une conférence n'est pas en soi une action de formation continue : TVA normale sauf justification
ILLUSTRATIF;L1-CONF-2H-DIR;1;Formation;Conférence d'acculturation à l'IA, 2 h;conference;Direction générale;;session;2 h;;;;1400,00;normal;oui;;;;5.2.1;une conférence n'est pas en soi une action de formation continue : TVA normale sauf justification
ILLUSTRATIF;L1-CONF-2H-MAN;1;Formation;Conférence d'acculturation à l'IA, 2 h;conference;Managers;;session;2 h;;;;1400,00;normal;oui;;;;5.2.1;une conférence n'est pas en soi une action de formation continue : TVA normale sauf justification
ILLUSTRATIF;L1-CONF-2H-TOUT;1;Formation;Conférence d'acculturation à l'IA, 2 h;conference;Tout public, y compris rencontres citoyennes;;session;2 h;;;;1400,00;normal;oui;;;;5.2.1;une conférence n'est pas en soi une action de formation continue : TVA normale sauf justification
ILLUSTRATIF;L1-CONF-DJ-ELU;1;Formation;Conférence d'acculturation à l'IA, demi-journée;conference;Élus;;session;demi-journée;;;;1900,00;normal;oui;;;;5.2.1;une conférence n'est pas en soi une action de formation continue : TVA normale sauf justification
ILLUSTRATIF;L1-CONF-DJ-DIR;1;Formation;Conférence d'acculturation à l'IA, demi-journée;conference;Direction générale;;session;demi-journée;;;;1900,00;normal;oui;;;;5.2.1;une conférence n'est pas en soi une action de formation continue : TVA normale sauf justification
ILLUSTRATIF;L1-CONF-DJ-MAN;1;Formation;Conférence d'acculturation à l'IA, demi-journée;conference;Managers;;session;demi-journée;;;;1900,00;normal;oui;;;;5.2.1;une conférence n'est pas en soi une action de formation continue : TVA normale sauf justification
ILLUSTRATIF;L1-CONF-DJ-TOUT;1;Formation;Conférence d'acculturation à l'IA, demi-journée;conference;Tout public, y compris rencontres citoyennes;;session;demi-journée;;;;1900,00;normal;oui;;;;5.2.1;une conférence n'est pas en soi une action de formation continue : TVA normale sauf justification
ILLUSTRATIF;L1-CONF-J-ELU;1;Formation;Conférence d'acculturation à l'IA, journée;conference;Élus;;session;journée;;;;2900,00;normal;oui;;;;5.2.1;une conférence n'est pas en soi une action de formation continue : TVA normale sauf justification
ILLUSTRATIF;L1-CONF-J-DIR;1;Formation;Conférence d'acculturation à l'IA, journée;conference;Direction générale;;session;journée;;;;2900,00;normal;oui;;;;5.2.1;une conférence n'est pas en soi une action de formation continue : TVA normale sauf justification
ILLUSTRATIF;L1-CONF-J-MAN;1;Formation;Conférence d'acculturation à l'IA, journée;conference;Managers;;session;journée;;;;2900,00;normal;oui;;;;5.2.1;une conférence n'est pas en soi une action de formation continue : TVA normale sauf justification
ILLUSTRATIF;L1-CONF-J-TOUT;1;Formation;Conférence d'acculturation à l'IA, journée;conference;Tout public, y compris rencontres citoyennes;;session;journée;;;;2900,00;normal;oui;;;;5.2.1;une conférence n'est pas en soi une action de formation continue : TVA normale sauf justification
ILLUSTRATIF;L1-SAL-CHAP-INTRA-J;1;Formation;Formation Chapeau, intra, session d'une journée;salle-intra;Tout agent;;session;1 jour;;;;1450,00;formation-exoneree;oui;8;12;10;5.2.2;
ILLUSTRATIF;L1-SAL-CHAP-INTRA-DJ;1;Formation;Formation Chapeau, intra, session d'une demi-journée;salle-intra;Tout agent;;session;0,5 jour;;;;841,00;formation-exoneree;oui;8;12;10;5.2.2;
ILLUSTRATIF;L1-SAL-CHAP-INTER;1;Formation;Formation Chapeau, inter, par participant;salle-inter;Tout agent;;participant;1 jour;;;;232,00;formation-exoneree;oui;;12;10;5.2.2;
ILLUSTRATIF;L1-SAL-OUTI-INTRA-J;1;Formation;Formation Outillage pour les collectivités, intra, session d'une journée;salle-intra;Tout agent;;session;1 jour;;;;1450,00;formation-exoneree;oui;8;12;10;5.2.2;
ILLUSTRATIF;L1-SAL-OUTI-INTRA-DJ;1;Formation;Formation Outillage pour les collectivités, intra, session d'une demi-journée;salle-intra;Tout agent;;session;0,5 jour;;;;841,00;formation-exoneree;oui;8;12;10;5.2.2;
ILLUSTRATIF;L1-SAL-OUTI-INTER;1;Formation;Formation Outillage pour les collectivités, inter, par participant;salle-inter;Tout agent;;participant;1 jour;;;;232,00;formation-exoneree;oui;;12;10;5.2.2;
ILLUSTRATIF;L1-SAL-EXEC-INTRA-J;1;Formation;Formation Exécutif, intra, session d'une journée;salle-intra;Élus, membres de cabinet;;session;1 jour;;;;1650,00;formation-exoneree;oui;8;12;10;5.2.2;
ILLUSTRATIF;L1-SAL-EXEC-INTRA-DJ;1;Formation;Formation Exécutif, intra, session d'une demi-journée;salle-intra;Élus, membres de cabinet;;session;0,5 jour;;;;957,00;formation-exoneree;oui;8;12;10;5.2.2;
ILLUSTRATIF;L1-SAL-EXEC-INTER;1;Formation;Formation Exécutif, inter, par participant;salle-inter;Élus, membres de cabinet;;participant;1 jour;;;;264,00;formation-exoneree;oui;;12;10;5.2.2;
ILLUSTRATIF;L1-SAL-DECI-INTRA-J;1;Formation;Formation Décideurs, intra, session d'une journée;salle-intra;Directeurs métiers;;session;1 jour;;;;1650,00;formation-exoneree;oui;8;12;10;5.2.2;
ILLUSTRATIF;L1-SAL-DECI-INTRA-DJ;1;Formation;Formation Décideurs, intra, session d'une demi-journée;salle-intra;Directeurs métiers;;session;0,5 jour;;;;957,00;formation-exoneree;oui;8;12;10;5.2.2;
ILLUSTRATIF;L1-SAL-DECI-INTER;1;Formation;Formation Décideurs, inter, par participant;salle-inter;Directeurs métiers;;participant;1 jour;;;;264,00;formation-exoneree;oui;;12;10;5.2.2;
ILLUSTRATIF;L1-SAL-MANA-INTRA-J;1;Formation;Formation Managers, intra, session d'une journée;salle-intra;Cadres encadrants;;session;1 jour;;;;1550,00;formation-exoneree;oui;8;12;10;5.2.2;
ILLUSTRATIF;L1-SAL-MANA-INTRA-DJ;1;Formation;Formation Managers, intra, session d'une demi-journée;salle-intra;Cadres encadrants;;session;0,5 jour;;;;899,00;formation-exoneree;oui;8;12;10;5.2.2;
ILLUSTRATIF;L1-SAL-MANA-INTER;1;Formation;Formation Managers, inter, par participant;salle-inter;Cadres encadrants;;participant;1 jour;;;;248,00;formation-exoneree;oui;;12;10;5.2.2;
ILLUSTRATIF;L1-SAL-RH-INTRA-J;1;Formation;Formation Ressources humaines, intra, session d'une journée;salle-intra;Agents du service RH;;session;1 jour;;;;1550,00;formation-exoneree;oui;8;12;10;5.2.2;
ILLUSTRATIF;L1-SAL-RH-INTRA-DJ;1;Formation;Formation Ressources humaines, intra, session d'une demi-journée;salle-intra;Agents du service RH;;session;0,5 jour;;;;899,00;formation-exoneree;oui;8;12;10;5.2.2;
ILLUSTRATIF;L1-SAL-RH-INTER;1;Formation;Formation Ressources humaines, inter, par participant;salle-inter;Agents du service RH;;participant;1 jour;;;;248,00;formation-exoneree;oui;;12;10;5.2.2;
ILLUSTRATIF;L1-SAL-INFO-INTRA-J;1;Formation;Formation Informatique, intra, session d'une journée;salle-intra;Chefs de projet, développeurs;;session;1 jour;;;;1750,00;formation-exoneree;oui;8;12;10;5.2.2;
ILLUSTRATIF;L1-SAL-INFO-INTRA-DJ;1;Formation;Formation Informatique, intra, session d'une demi-journée;salle-intra;Chefs de projet, développeurs;;session;0,5 jour;;;;1015,00;formation-exoneree;oui;8;12;10;5.2.2;
ILLUSTRATIF;L1-SAL-INFO-INTER;1;Formation;Formation Informatique, inter, par participant;salle-inter;Chefs de projet, développeurs;;participant;1 jour;;;;280,00;formation-exoneree;oui;;12;10;5.2.2;
ILLUSTRATIF;L1-SAL-ADMI-INTRA-J;1;Formation;Formation Filière administrative, intra, session d'une journée;salle-intra;Administratifs, comptables, juristes;;session;1 jour;;;;1450,00;formation-exoneree;oui;8;12;10;5.2.2;
ILLUSTRATIF;L1-SAL-ADMI-INTRA-DJ;1;Formation;Formation Filière administrative, intra, session d'une demi-journée;salle-intra;Administratifs, comptables, juristes;;session;0,5 jour;;;;841,00;formation-exoneree;oui;8;12;10;5.2.2;
ILLUSTRATIF;L1-SAL-ADMI-INTER;1;Formation;Formation Filière administrative, inter, par participant;salle-inter;Administratifs, comptables, juristes;;participant;1 jour;;;;232,00;formation-exoneree;oui;;12;10;5.2.2;
ILLUSTRATIF;L1-SAL-TECH-INTRA-J;1;Formation;Formation Filière technique, intra, session d'une journée;salle-intra;Ingénieurs et techniciens;;session;1 jour;;;;1550,00;formation-exoneree;oui;8;12;10;5.2.2;
ILLUSTRATIF;L1-SAL-TECH-INTRA-DJ;1;Formation;Formation Filière technique, intra, session d'une demi-journée;salle-intra;Ingénieurs et techniciens;;session;0,5 jour;;;;899,00;formation-exoneree;oui;8;12;10;5.2.2;
ILLUSTRATIF;L1-SAL-TECH-INTER;1;Formation;Formation Filière technique, inter, par participant;salle-inter;Ingénieurs et techniciens;;participant;1 jour;;;;248,00;formation-exoneree;oui;;12;10;5.2.2;
ILLUSTRATIF;L1-SAL-SOCI-INTRA-J;1;Formation;Formation Filière sociale, intra, session d'une journée;salle-intra;Conseillers terrain, travailleurs sociaux;;session;1 jour;;;;1450,00;formation-exoneree;oui;8;12;10;5.2.2;
ILLUSTRATIF;L1-SAL-SOCI-INTRA-DJ;1;Formation;Formation Filière sociale, intra, session d'une demi-journée;salle-intra;Conseillers terrain, travailleurs sociaux;;session;0,5 jour;;;;841,00;formation-exoneree;oui;8;12;10;5.2.2;
ILLUSTRATIF;L1-SAL-SOCI-INTER;1;Formation;Formation Filière sociale, inter, par participant;salle-inter;Conseillers terrain, travailleurs sociaux;;participant;1 jour;;;;232,00;formation-exoneree;oui;;12;10;5.2.2;
ILLUSTRATIF;L1-SAL-SM-ETUDE;1;Formation;Formation sur mesure : étude de faisabilité;salle-intra;;;forfait;;;;;780,00;normal;oui;;;;5.2.2;
ILLUSTRATIF;L1-SAL-SM-CONC;1;Formation;Formation sur mesure : conception du contenu;salle-intra;;CONFIRME;jour/homme;;;;;820,00;normal;oui;;;;5.2.2;
ILLUSTRATIF;L1-SAL-SM-J;1;Formation;Formation sur mesure : animation d'une session;salle-intra;;;session;1 jour;;;;1750,00;formation-exoneree;oui;8;12;10;5.2.2;
ILLUSTRATIF;L1-WEB-ANIM;1;Formation;Webinaire animé (une capsule, une heure au plus);webinaire;;;session;1 h;;;;420,00;formation-exoneree;oui;;;;5.2.3;parcours complet limité à 7 h, exonération à justifier (action de formation, attestation 3511)
ILLUSTRATIF;L1-WEB-VOD;1;Formation;Modules vidéo pré-enregistrés en ligne, parcours complet;webinaire-video;;;agent/an;7 h au plus;1;50;volume;18,00;formation-exoneree;oui;;;;5.2.3;
ILLUSTRATIF;L1-WEB-VOD;1;Formation;Modules vidéo pré-enregistrés en ligne, parcours complet;webinaire-video;;;agent/an;7 h au plus;51;250;volume;14,50;formation-exoneree;oui;;;;5.2.3;
ILLUSTRATIF;L1-WEB-VOD;1;Formation;Modules vidéo pré-enregistrés en ligne, parcours complet;webinaire-video;;;agent/an;7 h au plus;251;1000;volume;11,00;formation-exoneree;oui;;;;5.2.3;
ILLUSTRATIF;L1-WEB-VOD;1;Formation;Modules vidéo pré-enregistrés en ligne, parcours complet;webinaire-video;;;agent/an;7 h au plus;1001;;volume;8,00;formation-exoneree;oui;;;;5.2.3;
ILLUSTRATIF;L1-WEB-ONPREM;1;Formation;Modules vidéo installés chez le Bénéficiaire (on-premise), par collectivité;webinaire-video;;;forfait;;;;;3900,00;normal;oui;;;;5.2.3;
ILLUSTRATIF;L1-WEB-ADAPT;1;Formation;Adaptation d'une capsule au contexte ou à une solution métier;webinaire;;;capsule;;;;;560,00;normal;oui;;;;5.2.3;
ILLUSTRATIF;L2-AUD-P1-S1;2;Audit;Audit des usages, phase 1 : méthode d'identification des domaines d'application;;moins de 3 500 habitants;;forfait;;;;;2400,00;normal;oui;;;;5.3.1;
ILLUSTRATIF;L2-AUD-P2-S1;2;Audit;Audit des usages, phase 2 : domaines porteurs de valeur, risques et défis;;moins de 3 500 habitants;;forfait;;;;;3200,00;normal;oui;;;;5.3.1;
ILLUSTRATIF;L2-AUD-P3-S1;2;Audit;Audit des usages, phase 3 : consolidation des entretiens et recommandations;;moins de 3 500 habitants;;forfait;;;;;2600,00;normal;oui;;;;5.3.1;
ILLUSTRATIF;L2-AUD-RAP-S1;2;Audit;Rapport d'audit détaillé (livrable final);;moins de 3 500 habitants;;forfait;;;;;1470,00;normal;oui;;;20;5.3.1;
ILLUSTRATIF;L2-AUD-P1-S2;2;Audit;Audit des usages, phase 1 : méthode d'identification des domaines d'application;;3 500 à 19 999 habitants;;forfait;;;;;3600,00;normal;oui;;;;5.3.1;
ILLUSTRATIF;L2-AUD-P2-S2;2;Audit;Audit des usages, phase 2 : domaines porteurs de valeur, risques et défis;;3 500 à 19 999 habitants;;forfait;;;;;5400,00;normal;oui;;;;5.3.1;
ILLUSTRATIF;L2-AUD-P3-S2;2;Audit;Audit des usages, phase 3 : consolidation des entretiens et recommandations;;3 500 à 19 999 habitants;;forfait;;;;;4200,00;normal;oui;;;;5.3.1;
ILLUSTRATIF;L2-AUD-RAP-S2;2;Audit;Rapport d'audit détaillé (livrable final);;3 500 à 19 999 habitants;;forfait;;;;;2370,00;normal;oui;;;20;5.3.1;
ILLUSTRATIF;L2-AUD-P1-S3;2;Audit;Audit des usages, phase 1 : méthode d'identification des domaines d'application;;20 000 à 99 999 habitants;;forfait;;;;;5200,00;normal;oui;;;;5.3.1;
ILLUSTRATIF;L2-AUD-P2-S3;2;Audit;Audit des usages, phase 2 : domaines porteurs de valeur, risques et défis;;20 000 à 99 999 habitants;;forfait;;;;;8800,00;normal;oui;;;;5.3.1;
ILLUSTRATIF;L2-AUD-P3-S3;2;Audit;Audit des usages, phase 3 : consolidation des entretiens et recommandations;;20 000 à 99 999 habitants;;forfait;;;;;6400,00;normal;oui;;;;5.3.1;
ILLUSTRATIF;L2-AUD-RAP-S3;2;Audit;Rapport d'audit détaillé (livrable final);;20 000 à 99 999 habitants;;forfait;;;;;3670,00;normal;oui;;;20;5.3.1;
ILLUSTRATIF;L2-AUD-P1-S4;2;Audit;Audit des usages, phase 1 : méthode d'identification des domaines d'application;;100 000 habitants et plus, départements, régions;;forfait;;;;;7600,00;normal;oui;;;;5.3.1;
ILLUSTRATIF;L2-AUD-P2-S4;2;Audit;Audit des usages, phase 2 : domaines porteurs de valeur, risques et défis;;100 000 habitants et plus, départements, régions;;forfait;;;;;13200,00;normal;oui;;;;5.3.1;
ILLUSTRATIF;L2-AUD-P3-S4;2;Audit;Audit des usages, phase 3 : consolidation des entretiens et recommandations;;100 000 habitants et plus, départements, régions;;forfait;;;;;9600,00;normal;oui;;;;5.3.1;
ILLUSTRATIF;L2-AUD-RAP-S4;2;Audit;Rapport d'audit détaillé (livrable final);;100 000 habitants et plus, départements, régions;;forfait;;;;;5470,00;normal;oui;;;20;5.3.1;
ILLUSTRATIF;L2-CONS-GOUV-JUNI;2;Conseil;Conseil et expertise : Gouvernance;;;JUNIOR;jour/homme;;1;9;tranches;640,00;normal;oui;;;10;5.3.2;
ILLUSTRATIF;L2-CONS-GOUV-JUNI;2;Conseil;Conseil et expertise : Gouvernance;;;JUNIOR;jour/homme;;10;24;tranches;608,00;normal;oui;;;10;5.3.2;
ILLUSTRATIF;L2-CONS-GOUV-JUNI;2;Conseil;Conseil et expertise : Gouvernance;;;JUNIOR;jour/homme;;25;;tranches;576,00;normal;oui;;;10;5.3.2;
ILLUSTRATIF;L2-CONS-GOUV-CONF;2;Conseil;Conseil et expertise : Gouvernance;;;CONFIRME;jour/homme;;1;9;tranches;850,00;normal;oui;;;10;5.3.2;
ILLUSTRATIF;L2-CONS-GOUV-CONF;2;Conseil;Conseil et expertise : Gouvernance;;;CONFIRME;jour/homme;;10;24;tranches;807,50;normal;oui;;;10;5.3.2;
ILLUSTRATIF;L2-CONS-GOUV-CONF;2;Conseil;Conseil et expertise : Gouvernance;;;CONFIRME;jour/homme;;25;;tranches;765,00;normal;oui;;;10;5.3.2;
ILLUSTRATIF;L2-CONS-GOUV-EXPE;2;Conseil;Conseil et expertise : Gouvernance;;;EXPERT;jour/homme;;1;9;tranches;1120,00;normal;oui;;;10;5.3.2;
ILLUSTRATIF;L2-CONS-GOUV-EXPE;2;Conseil;Conseil et expertise : Gouvernance;;;EXPERT;jour/homme;;10;24;tranches;1064,00;normal;oui;;;10;5.3.2;
ILLUSTRATIF;L2-CONS-GOUV-EXPE;2;Conseil;Conseil et expertise : Gouvernance;;;EXPERT;jour/homme;;25;;tranches;1008,00;normal;oui;;;10;5.3.2;
ILLUSTRATIF;L2-CONS-STRA-JUNI;2;Conseil;Conseil et expertise : Stratégie numérique IA;;;JUNIOR;jour/homme;;1;9;tranches;640,00;normal;oui;;;10;5.3.2;
ILLUSTRATIF;L2-CONS-STRA-JUNI;2;Conseil;Conseil et expertise : Stratégie numérique IA;;;JUNIOR;jour/homme;;10;24;tranches;608,00;normal;oui;;;10;5.3.2;
ILLUSTRATIF;L2-CONS-STRA-JUNI;2;Conseil;Conseil et expertise : Stratégie numérique IA;;;JUNIOR;jour/homme;;25;;tranches;576,00;normal;oui;;;10;5.3.2;
ILLUSTRATIF;L2-CONS-STRA-CONF;2;Conseil;Conseil et expertise : Stratégie numérique IA;;;CONFIRME;jour/homme;;1;9;tranches;850,00;normal;oui;;;10;5.3.2;
ILLUSTRATIF;L2-CONS-STRA-CONF;2;Conseil;Conseil et expertise : Stratégie numérique IA;;;CONFIRME;jour/homme;;10;24;tranches;807,50;normal;oui;;;10;5.3.2;
ILLUSTRATIF;L2-CONS-STRA-CONF;2;Conseil;Conseil et expertise : Stratégie numérique IA;;;CONFIRME;jour/homme;;25;;tranches;765,00;normal;oui;;;10;5.3.2;
ILLUSTRATIF;L2-CONS-STRA-EXPE;2;Conseil;Conseil et expertise : Stratégie numérique IA;;;EXPERT;jour/homme;;1;9;tranches;1120,00;normal;oui;;;10;5.3.2;
ILLUSTRATIF;L2-CONS-STRA-EXPE;2;Conseil;Conseil et expertise : Stratégie numérique IA;;;EXPERT;jour/homme;;10;24;tranches;1064,00;normal;oui;;;10;5.3.2;
ILLUSTRATIF;L2-CONS-STRA-EXPE;2;Conseil;Conseil et expertise : Stratégie numérique IA;;;EXPERT;jour/homme;;25;;tranches;1008,00;normal;oui;;;10;5.3.2;
ILLUSTRATIF;L2-CONS-ARCH-JUNI;2;Conseil;Conseil et expertise : Architecture;;;JUNIOR;jour/homme;;1;9;tranches;640,00;normal;oui;;;10;5.3.2;
ILLUSTRATIF;L2-CONS-ARCH-JUNI;2;Conseil;Conseil et expertise : Architecture;;;JUNIOR;jour/homme;;10;24;tranches;608,00;normal;oui;;;10;5.3.2;
ILLUSTRATIF;L2-CONS-ARCH-JUNI;2;Conseil;Conseil et expertise : Architecture;;;JUNIOR;jour/homme;;25;;tranches;576,00;normal;oui;;;10;5.3.2;
ILLUSTRATIF;L2-CONS-ARCH-CONF;2;Conseil;Conseil et expertise : Architecture;;;CONFIRME;jour/homme;;1;9;tranches;850,00;normal;oui;;;10;5.3.2;
ILLUSTRATIF;L2-CONS-ARCH-CONF;2;Conseil;Conseil et expertise : Architecture;;;CONFIRME;jour/homme;;10;24;tranches;807,50;normal;oui;;;10;5.3.2;
ILLUSTRATIF;L2-CONS-ARCH-CONF;2;Conseil;Conseil et expertise : Architecture;;;CONFIRME;jour/homme;;25;;tranches;765,00;normal;oui;;;10;5.3.2;
ILLUSTRATIF;L2-CONS-ARCH-EXPE;2;Conseil;Conseil et expertise : Architecture;;;EXPERT;jour/homme;;1;9;tranches;1120,00;normal;oui;;;10;5.3.2;
ILLUSTRATIF;L2-CONS-ARCH-EXPE;2;Conseil;Conseil et expertise : Architecture;;;EXPERT;jour/homme;;10;24;tranches;1064,00;normal;oui;;;10;5.3.2;
ILLUSTRATIF;L2-CONS-ARCH-EXPE;2;Conseil;Conseil et expertise : Architecture;;;EXPERT;jour/homme;;25;;tranches;1008,00;normal;oui;;;10;5.3.2;
ILLUSTRATIF;L2-CONS-PORT-JUNI;2;Conseil;Conseil et expertise : Gestion de portefeuille de projets;;;JUNIOR;jour/homme;;1;9;tranches;640,00;normal;oui;;;10;5.3.2;
ILLUSTRATIF;L2-CONS-PORT-JUNI;2;Conseil;Conseil et expertise : Gestion de portefeuille de projets;;;JUNIOR;jour/homme;;10;24;tranches;608,00;normal;oui;;;10;5.3.2;
ILLUSTRATIF;L2-CONS-PORT-JUNI;2;Conseil;Conseil et expertise : Gestion de portefeuille de projets;;;JUNIOR;jour/homme;;25;;tranches;576,00;normal;oui;;;10;5.3.2;
ILLUSTRATIF;L2-CONS-PORT-CONF;2;Conseil;Conseil et expertise : Gestion de portefeuille de projets;;;CONFIRME;jour/homme;;1;9;tranches;850,00;normal;oui;;;10;5.3.2;
ILLUSTRATIF;L2-CONS-PORT-CONF;2;Conseil;Conseil et expertise : Gestion de portefeuille de projets;;;CONFIRME;jour/homme;;10;24;tranches;807,50;normal;oui;;;10;5.3.2;
ILLUSTRATIF;L2-CONS-PORT-CONF;2;Conseil;Conseil et expertise : Gestion de portefeuille de projets;;;CONFIRME;jour/homme;;25;;tranches;765,00;normal;oui;;;10;5.3.2;
ILLUSTRATIF;L2-CONS-PORT-EXPE;2;Conseil;Conseil et expertise : Gestion de portefeuille de projets;;;EXPERT;jour/homme;;1;9;tranches;1120,00;normal;oui;;;10;5.3.2;
ILLUSTRATIF;L2-CONS-PORT-EXPE;2;Conseil;Conseil et expertise : Gestion de portefeuille de projets;;;EXPERT;jour/homme;;10;24;tranches;1064,00;normal;oui;;;10;5.3.2;
ILLUSTRATIF;L2-CONS-PORT-EXPE;2;Conseil;Conseil et expertise : Gestion de portefeuille de projets;;;EXPERT;jour/homme;;25;;tranches;1008,00;normal;oui;;;10;5.3.2;
ILLUSTRATIF;L2-CONS-VAL-JUNI;2;Conseil;Conseil et expertise : Analyse de la valeur;;;JUNIOR;jour/homme;;1;9;tranches;640,00;normal;oui;;;10;5.3.2;
ILLUSTRATIF;L2-CONS-VAL-JUNI;2;Conseil;Conseil et expertise : Analyse de la valeur;;;JUNIOR;jour/homme;;10;24;tranches;608,00;normal;oui;;;10;5.3.2;
ILLUSTRATIF;L2-CONS-VAL-JUNI;2;Conseil;Conseil et expertise : Analyse de la valeur;;;JUNIOR;jour/homme;;25;;tranches;576,00;normal;oui;;;10;5.3.2;
ILLUSTRATIF;L2-CONS-VAL-CONF;2;Conseil;Conseil et expertise : Analyse de la valeur;;;CONFIRME;jour/homme;;1;9;tranches;850,00;normal;oui;;;10;5.3.2;
ILLUSTRATIF;L2-CONS-VAL-CONF;2;Conseil;Conseil et expertise : Analyse de la valeur;;;CONFIRME;jour/homme;;10;24;tranches;807,50;normal;oui;;;10;5.3.2;
ILLUSTRATIF;L2-CONS-VAL-CONF;2;Conseil;Conseil et expertise : Analyse de la valeur;;;CONFIRME;jour/homme;;25;;tranches;765,00;normal;oui;;;10;5.3.2;
ILLUSTRATIF;L2-CONS-VAL-EXPE;2;Conseil;Conseil et expertise : Analyse de la valeur;;;EXPERT;jour/homme;;1;9;tranches;1120,00;normal;oui;;;10;5.3.2;
ILLUSTRATIF;L2-CONS-VAL-EXPE;2;Conseil;Conseil et expertise : Analyse de la valeur;;;EXPERT;jour/homme;;10;24;tranches;1064,00;normal;oui;;;10;5.3.2;
ILLUSTRATIF;L2-CONS-VAL-EXPE;2;Conseil;Conseil et expertise : Analyse de la valeur;;;EXPERT;jour/homme;;25;;tranches;1008,00;normal;oui;;;10;5.3.2;
ILLUSTRATIF;L2-CONS-CHGT-JUNI;2;Conseil;Conseil et expertise : Gestion du changement;;;JUNIOR;jour/homme;;1;9;tranches;640,00;normal;oui;;;10;5.3.2;
ILLUSTRATIF;L2-CONS-CHGT-JUNI;2;Conseil;Conseil et expertise : Gestion du changement;;;JUNIOR;jour/homme;;10;24;tranches;608,00;normal;oui;;;10;5.3.2;
ILLUSTRATIF;L2-CONS-CHGT-JUNI;2;Conseil;Conseil et expertise : Gestion du changement;;;JUNIOR;jour/homme;;25;;tranches;576,00;normal;oui;;;10;5.3.2;
ILLUSTRATIF;L2-CONS-CHGT-CONF;2;Conseil;Conseil et expertise : Gestion du changement;;;CONFIRME;jour/homme;;1;9;tranches;850,00;normal;oui;;;10;5.3.2;
ILLUSTRATIF;L2-CONS-CHGT-CONF;2;Conseil;Conseil et expertise : Gestion du changement;;;CONFIRME;jour/homme;;10;24;tranches;807,50;normal;oui;;;10;5.3.2;
ILLUSTRATIF;L2-CONS-CHGT-CONF;2;Conseil;Conseil et expertise : Gestion du changement;;;CONFIRME;jour/homme;;25;;tranches;765,00;normal;oui;;;10;5.3.2;
ILLUSTRATIF;L2-CONS-CHGT-EXPE;2;Conseil;Conseil et expertise : Gestion du changement;;;EXPERT;jour/homme;;1;9;tranches;1120,00;normal;oui;;;10;5.3.2;
ILLUSTRATIF;L2-CONS-CHGT-EXPE;2;Conseil;Conseil et expertise : Gestion du changement;;;EXPERT;jour/homme;;10;24;tranches;1064,00;normal;oui;;;10;5.3.2;
ILLUSTRATIF;L2-CONS-CHGT-EXPE;2;Conseil;Conseil et expertise : Gestion du changement;;;EXPERT;jour/homme;;25;;tranches;1008,00;normal;oui;;;10;5.3.2;
ILLUSTRATIF;L2-CONS-AMOA-JUNI;2;Conseil;Conseil et expertise : Assistance à maîtrise d'ouvrage IA;;;JUNIOR;jour/homme;;1;9;tranches;640,00;normal;oui;;;10;5.3.2;
ILLUSTRATIF;L2-CONS-AMOA-JUNI;2;Conseil;Conseil et expertise : Assistance à maîtrise d'ouvrage IA;;;JUNIOR;jour/homme;;10;24;tranches;608,00;normal;oui;;;10;5.3.2;
ILLUSTRATIF;L2-CONS-AMOA-JUNI;2;Conseil;Conseil et expertise : Assistance à maîtrise d'ouvrage IA;;;JUNIOR;jour/homme;;25;;tranches;576,00;normal;oui;;;10;5.3.2;
ILLUSTRATIF;L2-CONS-AMOA-CONF;2;Conseil;Conseil et expertise : Assistance à maîtrise d'ouvrage IA;;;CONFIRME;jour/homme;;1;9;tranches;850,00;normal;oui;;;10;5.3.2;
ILLUSTRATIF;L2-CONS-AMOA-CONF;2;Conseil;Conseil et expertise : Assistance à maîtrise d'ouvrage IA;;;CONFIRME;jour/homme;;10;24;tranches;807,50;normal;oui;;;10;5.3.2;
ILLUSTRATIF;L2-CONS-AMOA-CONF;2;Conseil;Conseil et expertise : Assistance à maîtrise d'ouvrage IA;;;CONFIRME;jour/homme;;25;;tranches;765,00;normal;oui;;;10;5.3.2;
ILLUSTRATIF;L2-CONS-AMOA-EXPE;2;Conseil;Conseil et expertise : Assistance à maîtrise d'ouvrage IA;;;EXPERT;jour/homme;;1;9;tranches;1120,00;normal;oui;;;10;5.3.2;
ILLUSTRATIF;L2-CONS-AMOA-EXPE;2;Conseil;Conseil et expertise : Assistance à maîtrise d'ouvrage IA;;;EXPERT;jour/homme;;10;24;tranches;1064,00;normal;oui;;;10;5.3.2;
ILLUSTRATIF;L2-CONS-AMOA-EXPE;2;Conseil;Conseil et expertise : Assistance à maîtrise d'ouvrage IA;;;EXPERT;jour/homme;;25;;tranches;1008,00;normal;oui;;;10;5.3.2;
ILLUSTRATIF;L3-CONS-HOT-U;3;Conseil juridique;Consultation téléphonique (hotline), à l'appel, confirmation par courriel;;;;appel;;;;;145,00;normal;oui;;;;5.4.1;
ILLUSTRATIF;L3-CONS-HOT-ABO;3;Conseil juridique;Consultation téléphonique, abonnement;;;;mois;;;;;690,00;normal;oui;;;;5.4.1;10 appels au plus par mois
ILLUSTRATIF;L3-CONS-NOTE-S;3;Conseil juridique;Consultation écrite, question simple;;;;note;;;;;780,00;normal;oui;;;;5.4.1;
ILLUSTRATIF;L3-CONS-NOTE-C;3;Conseil juridique;Consultation écrite, question complexe;;;;note;;;;;2100,00;normal;oui;;;;5.4.1;
ILLUSTRATIF;L3-CONS-VALID-C;3;Conseil juridique;Validation de conformité d'un document de 10 pages au plus;;;;document;;;;;520,00;normal;oui;;;;5.4.1;
ILLUSTRATIF;L3-CONS-VALID-L;3;Conseil juridique;Validation de conformité d'un document de plus de 10 pages;;;;document;;;;;980,00;normal;oui;;;;5.4.1;
ILLUSTRATIF;L3-CONS-REU-H;3;Conseil juridique;Participation d'un avocat expert à une réunion;;;EXPERT;heure;;;;;240,00;normal;oui;;;;5.4.1;
ILLUSTRATIF;L3-CONS-REU-DJ;3;Conseil juridique;Participation d'un avocat expert à une réunion;;;EXPERT;demi-journée;;;;;860,00;normal;oui;;;;5.4.1;
ILLUSTRATIF;L3-CTR-REDAC-CT;3;Contrat ou charte;Rédaction d'un contrat de mise à disposition d'un système d'IA;;;;forfait;;;;;3400,00;normal;oui;;;;5.4.1;
ILLUSTRATIF;L3-CTR-REDAC-CH;3;Contrat ou charte;Rédaction d'une charte interne d'usage de l'IA;;;;forfait;;;;;2300,00;normal;oui;;;;5.4.1;
ILLUSTRATIF;L3-CTR-REVUE-CT;3;Contrat ou charte;Revue, modifications et commentaires d'un contrat de fournisseur;;;;forfait;;;;;1650,00;normal;oui;;;;5.4.1;
ILLUSTRATIF;L3-CTR-REVUE-CH;3;Contrat ou charte;Revue, modifications et commentaires d'une charte;;;;forfait;;;;;980,00;normal;oui;;;;5.4.1;
ILLUSTRATIF;L3-CTR-NEGO;3;Contrat ou charte;Négociation d'un contrat de fournisseur;;;;heure;;;;;235,00;normal;oui;;;;5.4.1;
ILLUSTRATIF;L3-AUD-S;3;Audit de conformité;Audit de conformité données et IA Act, périmètre : un traitement ou un système d'IA, rapport et plan d'actions chiffré;;;;forfait;;;;;4200,00;normal;oui;;;;5.4.1;
ILLUSTRATIF;L3-AUD-M;3;Audit de conformité;Audit de conformité données et IA Act, périmètre : deux à cinq systèmes, rapport et plan d'actions chiffré;;;;forfait;;;;;8900,00;normal;oui;;;;5.4.1;
ILLUSTRATIF;L3-AUD-L;3;Audit de conformité;Audit de conformité données et IA Act, périmètre : six à quinze systèmes, rapport et plan d'actions chiffré;;;;forfait;;;;;17800,00;normal;oui;;;;5.4.1;
ILLUSTRATIF;L3-FORM-DJ;3;Formation juridique;Formation juridique IA et protection des données, demi-journée;;;;session;0,5 jour;;;;1250,00;formation-exoneree;oui;;;;5.4.1;
ILLUSTRATIF;L3-FORM-J;3;Formation juridique;Formation juridique IA et protection des données, journée;;;;session;1 jour;;;;1980,00;formation-exoneree;oui;;;;5.4.1;
ILLUSTRATIF;L4-PLAT-ABO;4;Plateforme;Plateforme de gestion des risques IA, abonnement par système surveillé;saas;;;système/an;;1;5;volume;9800,00;normal;oui;;;;5.5.1;
ILLUSTRATIF;L4-PLAT-ABO;4;Plateforme;Plateforme de gestion des risques IA, abonnement par système surveillé;saas;;;système/an;;6;20;volume;8400,00;normal;oui;;;;5.5.1;
ILLUSTRATIF;L4-PLAT-ABO;4;Plateforme;Plateforme de gestion des risques IA, abonnement par système surveillé;saas;;;système/an;;21;;volume;6900,00;normal;oui;;;;5.5.1;
ILLUSTRATIF;L4-PLAT-ONP;4;Plateforme;Plateforme installée chez le Bénéficiaire, licence annuelle;on-premise;;;licence/an;;;;;28500,00;normal;oui;;;;5.5.1;
ILLUSTRATIF;L4-PLAT-INTEG;4;Plateforme;Intégration initiale de la plateforme;;;;forfait;;;;;5400,00;normal;oui;;;;5.5.1;
ILLUSTRATIF;L4-PLAT-CONN;4;Plateforme;Connecteur vers un système d'IA supplémentaire;;;;connecteur;;;;;1150,00;normal;oui;;;;5.5.1;
ILLUSTRATIF;L4-PLAT-MAINT;4;Plateforme;Maintenance, en pourcentage du prix annuel de l'abonnement ou de la licence;;;;pourcent;;;;;18,00;normal;oui;;;;5.5.1;le nombre est un taux, pas un prix
ILLUSTRATIF;L4-RT-BOT;4;Red teaming;Test en boîte noire d'un agent conversationnel;;;;campagne;;;;;6200,00;normal;oui;;;;5.5.1;
ILLUSTRATIF;L4-RT-INJ;4;Red teaming;Campagne d'injections de requêtes (prompt injection) sur un système;;;;campagne;;;;;4800,00;normal;oui;;;;5.5.1;
ILLUSTRATIF;L4-RT-API;4;Red teaming;Test en boîte noire d'un modèle exposé par API;;;;campagne;;;;;7400,00;normal;oui;;;;5.5.1;
ILLUSTRATIF;L4-RT-RETEST;4;Red teaming;Contre-test après correction;;;;campagne;;;;;1900,00;normal;oui;;;;5.5.1;
ILLUSTRATIF;L4-RT-JOUR-JUNI;4;Red teaming;Journée de test hors forfait;;;JUNIOR;jour/homme;;;;;690,00;normal;oui;;;;5.5.1;
ILLUSTRATIF;L4-AUT-ACC-JUNI;4;Autres services;Accompagnement à la mise en œuvre;;;JUNIOR;jour/homme;;;;;650,00;normal;oui;;;;5.5.1;
ILLUSTRATIF;L4-AUT-REM-JUNI;4;Autres services;Remédiation;;;JUNIOR;jour/homme;;;;;710,00;normal;oui;;;;5.5.1;
ILLUSTRATIF;L4-RT-JOUR-CONF;4;Red teaming;Journée de test hors forfait;;;CONFIRME;jour/homme;;;;;930,00;normal;oui;;;;5.5.1;
ILLUSTRATIF;L4-AUT-ACC-CONF;4;Autres services;Accompagnement à la mise en œuvre;;;CONFIRME;jour/homme;;;;;890,00;normal;oui;;;;5.5.1;
ILLUSTRATIF;L4-AUT-REM-CONF;4;Autres services;Remédiation;;;CONFIRME;jour/homme;;;;;950,00;normal;oui;;;;5.5.1;
ILLUSTRATIF;L4-RT-JOUR-EXPE;4;Red teaming;Journée de test hors forfait;;;EXPERT;jour/homme;;;;;1240,00;normal;oui;;;;5.5.1;
ILLUSTRATIF;L4-AUT-ACC-EXPE;4;Autres services;Accompagnement à la mise en œuvre;;;EXPERT;jour/homme;;;;;1200,00;normal;oui;;;;5.5.1;
ILLUSTRATIF;L4-AUT-REM-EXPE;4;Autres services;Remédiation;;;EXPERT;jour/homme;;;;;1260,00;normal;oui;;;;5.5.1;
ILLUSTRATIF;L4-AUT-FORM-J;4;Autres services;Formation sécurité de l'IA, journée;;;;session;1 jour;;;;1850,00;formation-exoneree;oui;;12;;5.5.1;
ILLUSTRATIF;L4-AUT-SUP-ABO;4;Autres services;Support, abonnement heures ouvrées;;;;mois;;;;;480,00;normal;oui;;;;5.5.1;
ILLUSTRATIF;L4-AUT-SUP-TIC;4;Autres services;Support, ticket hors abonnement;;;;ticket;;;;;120,00;normal;oui;;;;5.5.1;
ILLUSTRATIF;L1-DEP-OM;1;Frais;Déplacement en outre-mer, par intervenant et par mission;;;;forfait;;;;;1600,00;normal;non;;;;4.2;hors outre-mer, les prix comprennent les déplacements
ILLUSTRATIF;L1-PROJ;1;Pilotage;Direction de projet;;;EXPERT;jour/homme;;;;;980,00;normal;oui;;;;6.6.1;
ILLUSTRATIF;L2-DEP-OM;2;Frais;Déplacement en outre-mer, par intervenant et par mission;;;;forfait;;;;;1600,00;normal;non;;;;4.2;hors outre-mer, les prix comprennent les déplacements
ILLUSTRATIF;L2-PROJ;2;Pilotage;Direction de projet;;;EXPERT;jour/homme;;;;;980,00;normal;oui;;;;6.6.1;
ILLUSTRATIF;L3-DEP-OM;3;Frais;Déplacement en outre-mer, par intervenant et par mission;;;;forfait;;;;;1600,00;normal;non;;;;4.2;hors outre-mer, les prix comprennent les déplacements
ILLUSTRATIF;L3-PROJ;3;Pilotage;Direction de projet;;;EXPERT;jour/homme;;;;;980,00;normal;oui;;;;6.6.1;
ILLUSTRATIF;L4-DEP-OM;4;Frais;Déplacement en outre-mer, par intervenant et par mission;;;;forfait;;;;;1600,00;normal;non;;;;4.2;hors outre-mer, les prix comprennent les déplacements
ILLUSTRATIF;L4-PROJ;4;Pilotage;Direction de projet;;;EXPERT;jour/homme;;;;;980,00;normal;oui;;;;6.6.1;`;
