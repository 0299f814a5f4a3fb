import type { Pack } from '../../model/pack.ts';
import { follow, followEach } from './follow.ts';
import { freshId } from './fresh-id.ts';
import { createJournal } from './journal.ts';
import { openNeighbours, type Neighbours } from './neighbours.ts';
import { Pending } from './pending.ts';
import { openShelf, type Shelf } from './shelf.ts';
import { browserStorage } from './storage.ts';
import { openUnfinished, PendingDrafts, type Unfinished } from './unfinished.ts';
import { openVault } from './vault.ts';

/** All that this browser keeps. */
export interface Keep {
  shelf: Shelf;
  unfinished: Unfinished;
  neighbours: Neighbours | null;
}

/** Opens what this browser keeps, and brings what was given to questions that have moved to where it now belongs. */
export async function openKeep(moved: Pack['moved']): Promise<Keep> {
  const storage = browserStorage();
  const vault = await openVault();
  const neighbours = openNeighbours();
  const window = freshId();
  const shelf = await openShelf({
    vault,
    storage,
    journal: createJournal(storage, 'check', Pending, window),
    neighbours,
    now: () => new Date(),
    follow: (check) => follow(check, moved),
  });
  const journal = createJournal(storage, 'unfinished', PendingDrafts, window);
  return {
    shelf,
    unfinished: await openUnfinished(vault, journal, (drafts) => followEach(drafts, moved)),
    neighbours,
  };
}
