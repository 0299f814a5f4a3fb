/** A storage in memory. `room` is how many characters it takes before it is full. */
export function fakeStorage(room = Infinity): Storage & { room: number } {
  const items = new Map<string, string>();
  return {
    room,
    get length() {
      return items.size;
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem(key, value) {
      if (value.length > this.room) throw new DOMException('full', 'QuotaExceededError');
      items.set(key, value);
    },
    removeItem: (key) => void items.delete(key),
    clear: () => items.clear(),
  };
}
