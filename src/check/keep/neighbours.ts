/** The other windows of this browser that have the site open. */
export interface Neighbours {
  /** Tells them that something else stands under a key by now. */
  tell(key: string): void;
  /** Hears of keys under which they have put something else. */
  listen(heard: (key: string) => void): () => void;
}

/** The windows of this browser, where it lets them talk to each other. */
export function openNeighbours(): Neighbours | null {
  if (typeof BroadcastChannel === 'undefined') return null;
  const channel = new BroadcastChannel('duibiao');
  return {
    tell: (key) => channel.postMessage(key),
    listen(heard) {
      const onMessage = ({ data }: MessageEvent<unknown>) => typeof data === 'string' && heard(data);
      channel.addEventListener('message', onMessage);
      return () => channel.removeEventListener('message', onMessage);
    },
  };
}
