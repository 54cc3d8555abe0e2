/** Sharper than any screen of a customer, and a tenth of what a tablet's camera gives. */
const LONGEST_PX = 2048;
const SMALL_BYTES = 800_000;

/** The photo as it is sent; as it came where the browser can't read it (the server reads more kinds) or it is small. */
export async function shrinkPhoto(photo: Blob): Promise<Blob> {
  if (photo.size <= SMALL_BYTES) return photo;
  try {
    const bitmap = await createImageBitmap(photo, { imageOrientation: 'from-image' });
    const scale = Math.min(1, LONGEST_PX / Math.max(bitmap.width, bitmap.height));
    const canvas = new OffscreenCanvas(Math.round(bitmap.width * scale), Math.round(bitmap.height * scale));
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    bitmap.close();
    const smaller = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.85 });
    return smaller.size < photo.size ? smaller : photo;
  } catch {
    return photo;
  }
}
