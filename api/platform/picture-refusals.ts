import { Refused } from './errors.ts';

const MOST_MEGABYTES = 15;
export const MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;
/** 65 megapixels: what phones make at most of what fits into 15 MB. Decoded at its worst (interlaced, 16 bits) 520 MB. */
export const MOST_PIXELS = 65_000_000;
export const SMALLEST_SIDE = 64;
export const MOST_STRETCHED = 6;

export type PictureFault =
  | 'missing'
  | 'empty'
  | 'too-large'
  | 'not-a-picture'
  | 'svg'
  | 'gif'
  | 'heic'
  | 'animated'
  | 'too-many-pixels'
  | 'too-small'
  | 'too-narrow'
  | 'damaged'
  | 'too-slow';

const wrong = (code: string, text: string, status = 422) => new Refused(code, text, { status });
const KINDS = 'Choose a JPEG, PNG, WebP or AVIF picture.';

const REFUSALS: Record<PictureFault, () => Refused> = {
  missing: () => wrong('pictures/missing', 'There is no picture in the form. Choose one first.'),
  empty: () => wrong('pictures/empty', 'The file is empty. Choose it again, or another one.'),
  'too-large': () => wrong('pictures/too-large', 'The picture has more than 15 MB. Make it smaller first.', 413),
  'not-a-picture': () =>
    wrong('pictures/not-a-picture', `This file is no picture that we know, whatever its name says. ${KINDS}`),
  svg: () => wrong('pictures/svg', `SVG drawings are not taken, since they can carry programs. ${KINDS}`),
  gif: () => wrong('pictures/gif', `GIF pictures are not taken. ${KINDS}`),
  heic: () =>
    wrong(
      'pictures/heic',
      'This is a HEIC picture, which browsers can’t show. On the iPhone open Settings, Camera, Formats and choose “Most Compatible”, or share the picture as JPEG; then add it again.',
    ),
  animated: () => wrong('pictures/animated', `The picture moves. ${KINDS}`),
  'too-many-pixels': () =>
    wrong('pictures/too-many-pixels', 'The picture has more than 65 million pixels. Make it smaller first.'),
  'too-small': () =>
    wrong('pictures/too-small', 'The picture is smaller than 64 pixels on one side. Choose a larger one.'),
  'too-narrow': () =>
    wrong('pictures/too-narrow', 'The picture is more than six times as long as it is wide. Crop it first.'),
  damaged: () =>
    wrong('pictures/damaged', 'The picture is damaged or not whole. Save or send it once more, then add it again.'),
  'too-slow': () =>
    wrong('pictures/too-slow', 'The picture takes too long to read. Save it as JPEG, then add it again.'),
};

/** What is wrong with a file that somebody sent, and what to do about it. */
export const wrongPicture = (fault: PictureFault): Refused => REFUSALS[fault]();

export const tooBusy = () =>
  new Refused('pictures/busy', 'Many pictures are coming in right now. Try again in a few seconds.', {
    status: 503,
    retryAfterS: 10,
  });

export const storageFull = (detail: string) =>
  new Refused('pictures/storage-full', 'There is no room left for pictures. Nothing was added; try again later.', {
    status: 507,
    retryAfterS: 3600,
    detail,
  });

export const storageAway = (detail: string) =>
  new Refused('pictures/storage-away', 'Pictures can’t be kept right now. Nothing was added; try again in a minute.', {
    status: 503,
    retryAfterS: 60,
    detail,
  });
