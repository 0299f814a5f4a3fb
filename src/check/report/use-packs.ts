import { useEffect, useState } from 'react';
import type { Pack } from '../../model/pack.ts';
import { languages, type Language } from '../../model/text.ts';
import { useSession } from '../session.ts';

/** In one language, or in both in parallel. */
export type ReportLanguage = Language | 'both';

interface Packs {
  /** One a language, Chinese first; absent until all are there. */
  packs: readonly Pack[] | null;
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

/** The packs that a report needs: at hand in the page's language, fetched when the other is first asked for. */
export function usePacks(language: ReportLanguage): Packs {
  const { pack: own, otherPackUrl } = useSession();
  const [other, setOther] = useState<Pack | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const needsOther = language !== own.language;

  useEffect(() => {
    if (!needsOther || other) return;
    const abort = new AbortController();
    const otherLanguage = own.language === 'zh' ? 'en' : 'zh';
    fetchPack(otherPackUrl, otherLanguage, abort.signal).then(setOther, () => {
      if (!abort.signal.aborted) setFailed(true);
    });
    return () => abort.abort();
  }, [needsOther, other, otherPackUrl, own.language, attempt]);

  const retry = () => {
    setFailed(false);
    setAttempt((before) => before + 1);
  };
  const wanted = languages.filter((one) => language === 'both' || language === one);
  const packs = wanted.flatMap((one) => [own, other].find((pack) => pack?.language === one) ?? []);
  return {
    packs: packs.length === wanted.length ? packs : null,
    failed: failed && needsOther && !other,
    retry,
  };
}
