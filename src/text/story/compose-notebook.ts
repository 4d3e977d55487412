import { notebookTitles } from '../../vocabulary/notebooks.js';
import { wrapLine } from './wrap-line.js';

/** Blanks in front of the further lines of a note. */
const hanging = '  ';

/**
 * A note to editors as the notebook that stands beneath a story's text: plain notes by bullets, then the sections that it has, as
 * `readNotebook` gives them.
 *
 * @param note - A line for each note or heading.
 * @param language - BCP 47; of the notebook's title.
 */
export function composeNotebook(note: string, language: string, width: number): readonly string[] {
  const lines = note.split('\n').filter((line) => line.trim() !== '');
  const section = lines.findIndex((line) => /^(?:## |\* \* \*)/.test(line));
  const plain = section < 0 ? lines : lines.slice(0, section);
  const { title, label } = notebookTitles[language.split('-', 1)[0] ?? ''] ?? english;
  return [
    `# ${title}`,
    ...(plain.length === 0 ? [] : ['', `## ${label}`]),
    ...plain.flatMap((line) => wrapLine(`- ${line}`, width, hanging)),
    ...lines
      .slice(plain.length)
      .flatMap((line) => [
        ...(/^(?:## |\* \* \*)/.test(line) ? [''] : []),
        ...wrapLine(line, width, hanging),
      ]),
  ];
}

const english = { title: 'Notebook', label: 'Note to editors' };
