import type { BylineWords } from '../language-table.js';

/**
 * Bylines and credits of Portuguese copy.
 *
 * Source: bylines and sign-offs as Lusa, Agência Brasil, EFE, ANSA Brasil and Portuguese and Brazilian newspapers
 * print them.
 */
export const bylines: BylineWords = {
  // prettier-ignore
  before: [
    'por', 'texto', 'texto de', 'autor', 'autora', 'do nosso correspondente',
    'da nossa correspondente', 'do enviado especial',
  ],
  and: ['e', '&'],
  in: ['em', 'no', 'na'],
  of: ['de', 'da', 'do', 'das', 'dos', 'para', 'pela', 'pelo'],
  articles: ['o', 'a', 'os', 'as'],
  // prettier-ignore
  honorifics: [
    'sr', 'sra', 'srta', 'senhor', 'senhora', 'dom', 'dona', 'dr', 'dra', 'prof', 'profa', 'eng.',
    'arq.', 'gen.', 'general', 'cel.', 'coronel', 'cap.', 'pe.', 'padre',
  ],
  suffixes: ['jr', 'júnior', 'filho', 'neto', 'phd'],
  // prettier-ignore
  titles: [
    'correspondente', 'correspondentes', 'repórter', 'repórteres', 'jornalista', 'jornalistas',
    'redator', 'redatora', 'editor', 'editora', 'editores', 'editor-chefe', 'colunista', 'analista',
    'cronista', 'comentarista', 'comentador', 'crítico', 'enviado', 'enviada', 'especial',
    'fotógrafo', 'fotógrafa', 'fotojornalista', 'apresentador', 'apresentadora', 'autor', 'autora',
    'escritor', 'escritora', 'tradutor', 'tradutora', 'diretor', 'diretora', 'director',
    'directora', 'presidente', 'vice-presidente', 'secretário', 'secretária', 'chefe', 'ministro',
    'ministra', 'deputado', 'deputada', 'senador', 'senadora', 'prefeito', 'prefeita', 'governador',
    'governadora', 'embaixador', 'embaixadora', 'professor', 'professora', 'pesquisador',
    'pesquisadora', 'investigador', 'investigadora', 'cientista', 'economista', 'politólogo',
    'historiador', 'historiadora', 'sociólogo', 'jurista', 'advogado', 'advogada', 'especialista',
    'consultor', 'consultora', 'assessor', 'assessora', 'porta-voz', 'coordenador', 'coordenadora',
    'delegado', 'fundador', 'fundadora', 'membro', 'reitor', 'reitora', 'médico', 'médica',
    'engenheiro', 'engenheira', 'arquiteto', 'estudante', 'estagiário', 'estagiária',
  ],
  // prettier-ignore
  organizations: [
    'universidade', 'instituto', 'escola', 'academia', 'centro', 'ministério', 'departamento',
    'fundação', 'associação', 'sociedade', 'sindicato', 'federação', 'liga', 'clube', 'comitê',
    'comité', 'comissão', 'conselho', 'agência', 'imprensa', 'jornal', 'diário', 'semanário',
    'revista', 'rádio', 'televisão', 'rede', 'canal', 'grupo', 'empresa', 'companhia', 'banco',
    'fundo', 'partido', 'parlamento', 'senado', 'congresso', 'assembleia', 'governo', 'embaixada',
    'organização', 'aliança', 'fórum', 'laboratório', 'hospital', 'clínica', 'museu', 'biblioteca',
    'teatro', 'igreja', 'câmara', 'tribunal', 'autoridade', 'faculdade', 'escritório', 'serviço',
    'redação', 'redacção', 'editora', 'observatório', 'colégio', 'ong',
  ],
  // prettier-ignore
  papers: [
    'público', 'expresso', 'folha', 'globo', 'estado', 'correio', 'diário', 'observador',
    'notícias', 'jornal',
  ],
  // prettier-ignore
  staff: [
    'redação', 'redacção', 'agência', 'agências', 'correspondente', 'correspondentes', 'jornalista',
    'jornalistas', 'repórter', 'repórteres', 'serviço', 'serviços', 'equipe', 'equipa', 'fotógrafo',
  ],
  // prettier-ignore
  notNames: [
    'aqui', 'ano', 'acaso', 'causa', 'cento', 'certo', 'cima', 'conta', 'culpa', 'dentro', 'dia',
    'enquanto', 'exemplo', 'fim', 'fora', 'hora', 'isso', 'isto', 'lei', 'mais', 'mar', 'medo',
    'menos', 'mês', 'nós', 'nada', 'ora', 'outro', 'pouco', 'quê', 'quem', 'razões', 'semana',
    'sorte', 'terra', 'toda', 'todo', 'todos', 'um', 'uma', 'vez', 'via', 'volta', 'ele', 'ela',
    'eles', 'como', 'quando', 'onde',
  ],
  credits: {
    before: {
      'escrito por': 'author',
      reportagem: 'author',
      'reportagem de': 'author',
      'reportagem por': 'author',
      com: 'contributor',
      'com a colaboração de': 'contributor',
      colaborou: 'contributor',
      colaboraram: 'contributor',
      'com informações de': 'contributor',
      'reportagem adicional de': 'contributor',
      'editado por': 'editor',
      edição: 'editor',
      'edição de': 'editor',
      revisão: 'editor',
      'compilado por': 'compiler',
      'traduzido por': 'translator',
      tradução: 'translator',
      'tradução de': 'translator',
      entrevista: 'interviewer',
      'entrevista de': 'interviewer',
      'entrevista a': 'interviewer',
      foto: 'photographer',
      fotos: 'photographer',
      'foto de': 'photographer',
      'fotos de': 'photographer',
      fotografia: 'photographer',
      crédito: 'photographer',
      infografia: 'illustrator',
      infográfico: 'illustrator',
      arte: 'illustrator',
      ilustração: 'illustrator',
      vídeo: 'producer',
      produção: 'producer',
      'produzido por': 'producer',
    },
    behind: {
      'contribuiu para esta reportagem': 'contributor',
      'contribuíram para esta reportagem': 'contributor',
      'colaborou para esta reportagem': 'contributor',
      'colaboraram para esta reportagem': 'contributor',
    },
  },
};
