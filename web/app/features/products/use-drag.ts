import { type PointerEvent as ReactPointerEvent, useRef } from 'react';

type Drag = { list: HTMLElement; items: HTMLElement[]; from: number; to: number; startY: number; scrollY: number };

const EDGE_PX = 70;
const STEP_PX = 14;
const LIFTED = ['relative', 'z-10', 'shadow-lifted'];

/** Puts the items of a list in order by dragging their `[data-drag]`. Escape leaves all as it was. */
export function useDrag<E extends HTMLElement>(onMove: (from: number, to: number) => void) {
  const ref = useRef<E>(null);

  function onPointerDown(event: ReactPointerEvent<E>) {
    const handle = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-drag]') : null;
    const list = ref.current;
    if (!handle || !list || event.button !== 0) return;
    const items = [...list.children].filter((item) => item instanceof HTMLElement);
    const from = items.findIndex((item) => item.contains(handle));
    if (from < 0) return;
    event.preventDefault();
    follow(handle, event.pointerId, { list, items, from, to: from, startY: event.clientY, scrollY }, onMove);
  }

  return { ref, onPointerDown };
}

function follow(handle: HTMLElement, pointerId: number, drag: Drag, onMove: (from: number, to: number) => void) {
  const middles = drag.items
    .map((item) => item.getBoundingClientRect())
    .map((box) => box.top + box.height / 2 + scrollY);
  const stop = new AbortController();
  const { signal } = stop;
  let pointerY = drag.startY;
  handle.setPointerCapture(pointerId);
  drag.items[drag.from]?.classList.add(...LIFTED);

  const place = () => {
    const shift = pointerY - drag.startY + scrollY - drag.scrollY;
    const at = (middles[drag.from] ?? 0) + shift;
    drag.to = middles.filter((middle, index) => index !== drag.from && middle < at).length;
    showPlaces(drag, shift);
  };
  const end = (isDone: boolean) => {
    stop.abort();
    clearInterval(scrolling);
    for (const item of drag.items) item.style.transform = '';
    drag.items[drag.from]?.classList.remove(...LIFTED);
    if (isDone && drag.to !== drag.from) onMove(drag.from, drag.to);
  };
  const scrolling = setInterval(() => {
    const by = pointerY < EDGE_PX ? -STEP_PX : pointerY > innerHeight - EDGE_PX ? STEP_PX : 0;
    if (by === 0) return;
    scrollBy(0, by);
    place();
  }, 16);
  handle.addEventListener(
    'pointermove',
    (event) => {
      pointerY = event.clientY;
      place();
    },
    { signal },
  );
  handle.addEventListener('pointerup', () => end(true), { signal });
  handle.addEventListener('pointercancel', () => end(false), { signal });
  window.addEventListener('keydown', (event) => event.key === 'Escape' && end(false), { signal });
}

/** The dragged one follows the pointer, those between make room. */
function showPlaces({ items, from, to }: Drag, shift: number): void {
  const dragged = items[from];
  const next = items[from + 1] ?? items[from - 1];
  if (!dragged || !next) return;
  const room = Math.abs(next.offsetTop - dragged.offsetTop);
  items.forEach((item, index) => {
    const by = index === from ? shift : index > from && index <= to ? -room : index < from && index >= to ? room : 0;
    item.style.transform = by === 0 ? '' : `translateY(${by}px)`;
  });
}
