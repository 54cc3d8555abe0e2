import { useEffect, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { paths } from '../../paths.ts';
import { type Filters, readFilters, writeFilters } from './filters.ts';

/**
 * Sends a form of filters at each change (a box at once, a field when it is left) and when it is sent, to an address
 * without empty values. Its controls belong to it by their `form` attribute too.
 */
export function useFilterForm(filters: Filters) {
  const ref = useRef<HTMLFormElement>(null);
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  // Boxes are the visitor's until the address says otherwise: Back and the chips untick them too.
  useEffect(() => {
    const inputs = ref.current?.querySelectorAll<HTMLInputElement>('[type=checkbox], [type=radio]') ?? [];
    for (const input of inputs) input.checked = isChosen(filters, input);
  }, [filters]);
  useEffect(() => {
    const form = ref.current;
    if (!form) return;
    const send = () => {
      const url = paths.listing(writeFilters(readFilters(queryOf(form))));
      if (url !== pathname + search) navigate(url, { preventScrollReset: true });
    };
    const onChange = (event: Event) => {
      if (event.target instanceof Element && 'form' in event.target && event.target.form === form) send();
    };
    const onSubmit = (event: Event) => {
      event.preventDefault();
      send();
      form.closest<HTMLElement>('[popover]:popover-open')?.hidePopover();
    };
    document.addEventListener('change', onChange);
    form.addEventListener('submit', onSubmit);
    return () => {
      document.removeEventListener('change', onChange);
      form.removeEventListener('submit', onSubmit);
    };
  }, [navigate, pathname, search]);
  return ref;
}

function isChosen(filters: Filters, { name, value }: { name: string; value: string }): boolean {
  if (name === 'diet' || name === 'flavour') return filters[name].includes(value);
  if (name === 'category' || name === 'occasion') return (filters[name] ?? '') === value;
  return false;
}

function queryOf(form: HTMLFormElement): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') query.append(name, value);
  return query;
}
