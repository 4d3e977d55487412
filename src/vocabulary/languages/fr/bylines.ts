import type { BylineWords } from '../language-table.js';

/**
 * Bylines and credits of French copy.
 *
 * Source: bylines and sign-offs as AFP, Reuters, Belga, La Presse Canadienne and French newspapers print them.
 */
export const bylines: BylineWords = {
  // prettier-ignore
  before: [
    'par', 'texte', 'texte de', 'auteur', 'autrice', 'un article de', 'de notre correspondant',
    'de notre correspondante', 'de notre envoyé spécial', 'de notre envoyée spéciale',
  ],
  and: ['et', '&'],
  in: ['à', 'en', 'au', 'aux', 'depuis'],
  of: ['de', 'du', 'des', 'pour', 'chez', 'à la', "à l'"],
  articles: ['le', 'la', 'les', 'notre', 'nos'],
  // prettier-ignore
  honorifics: [
    'm.', 'mm.', 'monsieur', 'mme', 'mmes', 'madame', 'mlle', 'dr', 'docteur', 'pr.', 'professeur',
    'me.', 'maître', 'général', 'colonel', 'capitaine', 'père', 'sœur',
  ],
  suffixes: ['fils', 'père', 'phd'],
  // prettier-ignore
  titles: [
    'journaliste', 'journalistes', 'correspondant', 'correspondante', 'correspondants', 'reporter',
    'reporters', 'rédacteur', 'rédactrice', 'rédacteurs', 'envoyé', 'envoyée', 'spécial',
    'spéciale', 'éditorialiste', 'chroniqueur', 'chroniqueuse', 'critique', 'photographe',
    'photographes', 'présentateur', 'présentatrice', 'auteur', 'autrice', 'écrivain', 'essayiste',
    'traducteur', 'traductrice', 'directeur', 'directrice', 'président', 'présidente',
    'vice-président', 'vice-présidente', 'secrétaire', 'chef', 'cheffe', 'ministre', 'député',
    'députée', 'sénateur', 'sénatrice', 'maire', 'ambassadeur', 'ambassadrice', 'professeur',
    'professeure', 'maître', 'maîtresse', 'chercheur', 'chercheuse', 'chercheurs', 'enseignant',
    'enseignante', 'économiste', 'analyste', 'politologue', 'historien', 'historienne',
    'sociologue', 'juriste', 'avocat', 'avocate', 'expert', 'experte', 'consultant', 'consultante',
    'conseiller', 'conseillère', 'porte-parole', 'responsable', 'délégué', 'déléguée', 'fondateur',
    'fondatrice', 'membre', 'recteur', 'doyen', 'doyenne', 'médecin', 'ingénieur', 'ingénieure',
    'architecte', 'étudiant', 'étudiante', 'pigiste', 'stagiaire',
  ],
  // prettier-ignore
  organizations: [
    'université', 'institut', 'école', 'académie', 'centre', 'ministère', 'département',
    'fondation', 'association', 'société', 'syndicat', 'fédération', 'ligue', 'club', 'comité',
    'commission', 'conseil', 'agence', 'presse', 'journal', 'quotidien', 'hebdomadaire', 'magazine',
    'revue', 'média', 'médias', 'radio', 'télévision', 'chaîne', 'groupe', 'entreprise',
    'compagnie', 'banque', 'fonds', 'parti', 'parlement', 'sénat', 'assemblée', 'gouvernement',
    'ambassade', 'organisation', 'alliance', 'forum', 'laboratoire', 'hôpital', 'clinique', 'musée',
    'bibliothèque', 'théâtre', 'église', 'chambre', 'tribunal', 'cour', 'autorité', 'faculté',
    'bureau', 'service', 'rédaction', 'éditions', 'observatoire', 'collège', 'lycée', 'sa', 'sarl',
    'ong',
  ],
  // prettier-ignore
  papers: [
    'monde', 'figaro', 'libération', 'parisien', 'croix', 'humanité', 'échos', 'point', 'express',
    'nouvel', 'observateur', 'soir', 'presse', 'devoir', 'temps', 'dépêche', 'tribune',
  ],
  // prettier-ignore
  staff: [
    'rédaction', 'journaliste', 'journalistes', 'correspondant', 'correspondants', 'reporter',
    'reporters', 'agence', 'agences', 'bureau', 'bureaux', 'service', 'équipe', 'envoyés',
    'photographe',
  ],
  // prettier-ignore
  notNames: [
    'ailleurs', 'an', 'conséquent', 'contre', 'défaut', 'définition', 'essence', 'exemple',
    'hasard', 'ici', 'jour', 'là', 'la', 'le', 'les', 'mer', 'mois', 'moment', 'nature', 'nous',
    'où', 'peur', 'précaution', 'rapport', 'route', 'semaine', 'suite', 'temps', 'terre', 'tous',
    'tout', 'un', 'une', 'voie', 'qui', 'que', 'quoi', 'il', 'elle', 'ils', 'elles', 'on',
    'comment', 'pourquoi', 'quand',
  ],
  credits: {
    before: {
      'rédigé par': 'author',
      reportage: 'author',
      'reportage de': 'author',
      'écrit par': 'author',
      avec: 'contributor',
      'avec la contribution de': 'contributor',
      'avec la collaboration de': 'contributor',
      'contribution de': 'contributor',
      'édité par': 'editor',
      édition: 'editor',
      'relu par': 'editor',
      'sous la direction de': 'editor',
      'compilé par': 'compiler',
      synthèse: 'compiler',
      'traduit par': 'translator',
      traduction: 'translator',
      'traduction de': 'translator',
      'version française': 'translator',
      'version française de': 'translator',
      'service français': 'translator',
      'adapté par': 'translator',
      'propos recueillis par': 'interviewer',
      'entretien réalisé par': 'interviewer',
      'interview réalisée par': 'interviewer',
      interview: 'interviewer',
      photo: 'photographer',
      photos: 'photographer',
      photographie: 'photographer',
      'crédit photo': 'photographer',
      'photo de': 'photographer',
      'photos de': 'photographer',
      infographie: 'illustrator',
      illustration: 'illustrator',
      dessin: 'illustrator',
      vidéo: 'producer',
      réalisation: 'producer',
    },
    behind: {
      'a contribué à cet article': 'contributor',
      'ont contribué à cet article': 'contributor',
      'a contribué à ce reportage': 'contributor',
      'ont contribué à ce reportage': 'contributor',
    },
  },
};
