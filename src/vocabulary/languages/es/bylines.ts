import type { BylineWords } from '../language-table.js';

/**
 * Bylines and credits of Spanish copy.
 *
 * Source: bylines and sign-offs as EFE, Europa Press, Notimex, Reuters and Spanish and American newspapers print them.
 */
export const bylines: BylineWords = {
  // prettier-ignore
  before: [
    'por', 'texto', 'texto de', 'autor', 'autora', 'un reportaje de', 'de nuestro corresponsal',
    'de nuestra corresponsal', 'de nuestro enviado especial',
  ],
  and: ['y', 'e', '&'],
  in: ['en', 'desde'],
  of: ['de', 'del', 'para'],
  articles: ['el', 'la', 'los', 'las', 'nuestro', 'nuestra'],
  // prettier-ignore
  honorifics: [
    'sr', 'sra', 'srta', 'sres', 'señor', 'señora', 'don', 'doña', 'd.', 'dña', 'dr', 'dra', 'prof',
    'profa', 'lic', 'ing', 'arq', 'gral.', 'general', 'cnel.', 'coronel', 'cap.', 'mons.',
    'monseñor', 'fray',
  ],
  suffixes: ['hijo', 'jr', 'phd'],
  // prettier-ignore
  titles: [
    'corresponsal', 'corresponsales', 'reportero', 'reportera', 'reporteros', 'periodista',
    'periodistas', 'redactor', 'redactora', 'redactores', 'editor', 'editora', 'editores',
    'columnista', 'analista', 'cronista', 'comentarista', 'crítico', 'crítica', 'enviado',
    'enviada', 'especial', 'fotógrafo', 'fotógrafa', 'fotoperiodista', 'presentador',
    'presentadora', 'autor', 'autora', 'escritor', 'escritora', 'traductor', 'traductora',
    'director', 'directora', 'presidente', 'presidenta', 'vicepresidente', 'vicepresidenta',
    'secretario', 'secretaria', 'jefe', 'jefa', 'ministro', 'ministra', 'diputado', 'diputada',
    'senador', 'senadora', 'alcalde', 'alcaldesa', 'gobernador', 'gobernadora', 'embajador',
    'embajadora', 'profesor', 'profesora', 'catedrático', 'catedrática', 'investigador',
    'investigadora', 'científico', 'científica', 'economista', 'politólogo', 'politóloga',
    'historiador', 'historiadora', 'sociólogo', 'jurista', 'abogado', 'abogada', 'experto',
    'experta', 'consultor', 'consultora', 'asesor', 'asesora', 'portavoz', 'vocero', 'vocera',
    'coordinador', 'coordinadora', 'delegado', 'delegada', 'fundador', 'fundadora', 'miembro',
    'rector', 'rectora', 'decano', 'decana', 'maestro', 'médico', 'médica', 'ingeniero',
    'ingeniera', 'arquitecto', 'estudiante', 'becario', 'becaria',
  ],
  // prettier-ignore
  organizations: [
    'universidad', 'instituto', 'escuela', 'academia', 'centro', 'ministerio', 'departamento',
    'fundación', 'asociación', 'sociedad', 'sindicato', 'federación', 'liga', 'club', 'comité',
    'comisión', 'consejo', 'agencia', 'prensa', 'diario', 'periódico', 'semanario', 'revista',
    'medio', 'medios', 'radio', 'televisión', 'cadena', 'canal', 'grupo', 'empresa', 'compañía',
    'banco', 'fondo', 'partido', 'parlamento', 'senado', 'congreso', 'asamblea', 'gobierno',
    'embajada', 'organización', 'alianza', 'foro', 'laboratorio', 'hospital', 'clínica', 'museo',
    'biblioteca', 'teatro', 'iglesia', 'cámara', 'tribunal', 'corte', 'autoridad', 'facultad',
    'oficina', 'servicio', 'redacción', 'editorial', 'observatorio', 'colegio', 'consultora', 'ong',
  ],
  // prettier-ignore
  papers: [
    'país', 'mundo', 'razón', 'vanguardia', 'periódico', 'nación', 'clarín', 'tiempo', 'universal',
    'comercio', 'mercurio', 'abc', 'noticias', 'excélsior', 'reforma', 'jornada',
  ],
  // prettier-ignore
  staff: [
    'redacción', 'agencia', 'agencias', 'corresponsal', 'corresponsales', 'periodista',
    'periodistas', 'reportero', 'reporteros', 'servicio', 'servicios', 'equipo', 'enviados',
    'fotógrafo',
  ],
  // prettier-ignore
  notNames: [
    'ahora', 'allí', 'año', 'aquí', 'azar', 'causa', 'cierto', 'culpa', 'debajo', 'ejemplo',
    'encima', 'eso', 'esto', 'favor', 'fin', 'hora', 'lo', 'mar', 'más', 'menos', 'mes', 'miedo',
    'mucho', 'nada', 'nosotros', 'qué', 'quién', 'razones', 'separado', 'suerte', 'supuesto',
    'tierra', 'todo', 'todos', 'tu', 'un', 'una', 'vez', 'vía', 'él', 'ella', 'ellos', 'cómo',
    'cuándo', 'dónde',
  ],
  credits: {
    before: {
      'escrito por': 'author',
      'reporte de': 'author',
      'reportaje de': 'author',
      'información de': 'author',
      con: 'contributor',
      'con la colaboración de': 'contributor',
      'con información de': 'contributor',
      'con reportes de': 'contributor',
      'reporte adicional de': 'contributor',
      'información adicional de': 'contributor',
      'reportes adicionales de': 'contributor',
      'editado por': 'editor',
      edición: 'editor',
      'edición de': 'editor',
      editor: 'editor',
      editora: 'editor',
      'recopilado por': 'compiler',
      'compilado por': 'compiler',
      'traducido por': 'translator',
      traducción: 'translator',
      'traducción de': 'translator',
      'versión en español': 'translator',
      entrevista: 'interviewer',
      'entrevista de': 'interviewer',
      'entrevistado por': 'interviewer',
      foto: 'photographer',
      fotos: 'photographer',
      'foto de': 'photographer',
      'fotos de': 'photographer',
      fotografía: 'photographer',
      fotografías: 'photographer',
      infografía: 'illustrator',
      gráfico: 'illustrator',
      ilustración: 'illustrator',
      vídeo: 'producer',
      video: 'producer',
      'producido por': 'producer',
      producción: 'producer',
    },
    behind: {
      'contribuyó a este artículo': 'contributor',
      'contribuyeron a este artículo': 'contributor',
      'contribuyó a este reporte': 'contributor',
      'contribuyeron a este reporte': 'contributor',
      'contribuyó con este reporte': 'contributor',
      'contribuyeron con este reporte': 'contributor',
      'colaboró en este artículo': 'contributor',
      'colaboraron en este artículo': 'contributor',
      'informó desde': 'author',
      'informaron desde': 'author',
      'reportó desde': 'author',
      'reportaron desde': 'author',
    },
  },
};
