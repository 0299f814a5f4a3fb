import { useEffect, useState } from 'react';
import type { Pack } from '../../model/pack.ts';
import type { Language } from '../../model/text.ts';
import { useSession } from '../session.ts';

interface PackIn {
  /** Absent until it is there. */
  pack: Pack | null;
  failed: boolean;
  retry: () => void;
}

async function fetchPack(url: string, language: Language, signal: AbortSignal): Promise<Pack> {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const pack = (await response.json()) as Pack;
  if (pack.language !== language) throw new Error(`${url} is not in ${language}.`);
  return pack;
}

/** The pack in a language: at hand in the page's own, fetched when the other is first asked for. */
export function usePackIn(language: Language): PackIn {
  const { pack: own, otherPackUrl } = useSession();
  const [other, setOther] = useState<Pack | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const isOwn = own.language === language;

  useEffect(() => {
    if (isOwn || other) return;
    const abort = new AbortController();
    fetchPack(otherPackUrl, language, abort.signal).then(setOther, () => {
      if (!abort.signal.aborted) setFailed(true);
    });
    return () => abort.abort();
  }, [isOwn, other, otherPackUrl, language, attempt]);

  const retry = () => {
    setFailed(false);
    setAttempt((before) => before + 1);
  };
  return { pack: isOwn ? own : other, failed: failed && !isOwn && !other, retry };
}
