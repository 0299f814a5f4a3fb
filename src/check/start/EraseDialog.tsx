import { EraseDialog as Dialog } from '../../island/EraseDialog.tsx';
import { useSession } from '../session.ts';

/** Something that can be erased, and the file that it can be saved to before. */
export interface Erasable {
  key: string;
  id: string | null;
  name: string;
  file: { name: string; blob: Blob };
}

interface Props {
  erasable: Erasable;
  onErase: () => void;
  onKeep: () => void;
}

/** Asks before a check is erased for good. */
export function EraseDialog({ erasable: { name, file }, ...on }: Props) {
  const { pack } = useSession();
  return (
    <Dialog
      language={pack.language}
      title={{ zh: `清除“${name}”？`, en: `Erase “${name}”?` }}
      text={{
        zh: '它会从本机浏览器中永久清除，无法恢复。如果以后还要用，请先存为文件。',
        en: 'It will be erased from this browser for good and cannot be brought back. If you may need it again, save it to a file first.',
      }}
      file={file}
      {...on}
    />
  );
}
