/** A photo that is not known to have arrived. In the browser's database, since `localStorage` holds no pictures. */
export type KeptPhoto = { id: string; store_id: number; order_id: number; number: string; name: string; picture: Blob };

const TABLE = 'photos';

function openDatabase(): Promise<IDBDatabase> {
  const opening = indexedDB.open('sweetspot board', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(TABLE, { keyPath: 'id' });
  return answerOf(opening);
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The browser keeps nothing.'));
  });
}

async function inTable<T>(mode: IDBTransactionMode, work: (table: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await openDatabase();
  try {
    return await answerOf(work(database.transaction(TABLE, mode).objectStore(TABLE)));
  } finally {
    database.close();
  }
}

export const keepPhoto = (photo: KeptPhoto) => inTable('readwrite', (table) => table.put(photo));
export const forgetPhoto = (id: string) => inTable('readwrite', (table) => table.delete(id));

export async function listPhotos(storeId: number): Promise<KeptPhoto[]> {
  const all = await inTable<KeptPhoto[]>('readonly', (table) => table.getAll());
  return all.filter(({ store_id }) => store_id === storeId);
}
