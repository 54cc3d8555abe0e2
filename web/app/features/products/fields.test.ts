import { describe, expect, it } from 'vitest';
import { type Fields, fieldsOf, hasChanged, mergeFields, moved, rowsOf, takeUnit, withRows } from './fields.ts';
import { pressForm } from './form-state.ts';
import { presses, withoutBlankRows } from './lists.ts';

const form = (text: string): Fields => new URLSearchParams(text);

describe('rows of a form', () => {
  it('are read in their order, whatever the order of the fields, and without holes', () => {
    const fields = form('steps.2.name=Bake&name=Cake&steps.0.work=oven&steps.0.name=Mix');
    expect(rowsOf(fields, 'steps')).toEqual([{ work: 'oven', name: 'Mix' }, { name: 'Bake' }]);
    expect(rowsOf(withRows(fields, 'steps', rowsOf(fields, 'steps')), 'steps')).toHaveLength(2);
  });

  it('of one list are not those of another whose name begins alike', () => {
    expect(rowsOf(form('art.sponge.0.colour=%23fff&sponge.0.colour=x'), 'art.sponge')).toEqual([{ colour: '#fff' }]);
  });

  it('that nobody filled are left out when it is saved', () => {
    const fields = form('steps.0.name=&steps.0.work=oven&steps.0.minutes=+&steps.1.name=Mix&steps.1.minutes=5');
    expect(rowsOf(withoutBlankRows(fields), 'steps')).toEqual([{ name: 'Mix', minutes: '5' }]);
  });
});

describe('a button of a list', () => {
  const fields = form('version=3&name=Cake&steps.0.name=Mix&steps.1.name=Bake&groups.0.id=7');
  const stepsAfter = (press: string) =>
    rowsOf(pressForm(fields, press)?.fields ?? form(''), 'steps').map((r) => r.name);

  it('adds, removes and moves its row, and keeps what is typed elsewhere', () => {
    expect(stepsAfter(presses.add('steps'))).toEqual(['Mix', 'Bake', '']);
    expect(stepsAfter(presses.remove('steps', 0))).toEqual(['Bake']);
    expect(stepsAfter(presses.move('steps', 1, 0))).toEqual(['Bake', 'Mix']);
    expect(pressForm(fields, presses.add('steps'))?.fields.get('name')).toBe('Cake');
  });

  it('attaches a group once', () => {
    const attach = (id: string) => pressForm(form(`${fields}&attach=${id}`), presses.attach())?.fields ?? form('');
    expect(rowsOf(attach('9'), 'groups')).toEqual([{ id: '7' }, { id: '9' }]);
    expect(rowsOf(attach('7'), 'groups')).toEqual([{ id: '7' }]);
    expect(rowsOf(attach(''), 'groups')).toEqual([{ id: '7' }]);
  });

  it('leaves to the server what is not its own', () => {
    for (const press of ['save', 'publish', 'add:secrets', 'remove']) expect(pressForm(fields, press)).toBeUndefined();
  });

  it('moves nothing to a place that there is not', () => {
    expect(moved([1, 2, 3], 0, 3)).toEqual([1, 2, 3]);
    expect(moved([1, 2, 3], -1, 0)).toEqual([1, 2, 3]);
    expect(moved([1, 2, 3], 2, 0)).toEqual([3, 1, 2]);
  });
});

describe('two who change one form', () => {
  const base = form('name=Cake&price=10&diets=vegan&steps.0.name=Mix');

  it('lose nothing: what one changed alone is there, what both changed is named and mine stays', () => {
    const mine = form('name=My+cake&price=12&diets=vegan&steps.0.name=Mix');
    const theirs = form('name=Their+cake&price=10&steps.0.name=Mix&steps.1.name=Bake');
    const { fields, both } = mergeFields(base, mine, theirs);
    expect(both).toEqual(['name']);
    expect(fields.get('name')).toBe('My cake');
    expect(fields.get('price')).toBe('12');
    expect(fields.has('diets')).toBe(false);
    expect(rowsOf(fields, 'steps')).toHaveLength(2);
  });

  it('agree where they changed to the same', () => {
    expect(mergeFields(base, form('name=Torte'), form('name=Torte')).both).toEqual([]);
  });

  it('take over one part of the other’s by its button', () => {
    const open = form('version=4&both=name&both=price&name=Mine&price=12&base=name%3DTheirs%26price%3D11');
    const next = pressForm(open, presses.take('name'));
    expect(next?.fields.toString()).toBe('price=12&name=Theirs');
    expect(next?.both).toEqual(['price']);
    expect(pressForm(open, presses.keep('price'))?.both).toEqual(['name']);
    expect(takeUnit(open, form(''), 'price').has('price')).toBe(false);
  });
});

it('a form is unchanged whatever the order of its fields and the ends of its lines', () => {
  const base = form('diets=vegan&diets=halal&description=One%0ATwo');
  const data = new FormData();
  data.append('description', 'One\r\nTwo');
  data.append('diets', 'halal');
  data.append('diets', 'vegan');
  expect(hasChanged(base, fieldsOf(data))).toBe(false);
  data.append('diets', 'kosher');
  expect(hasChanged(base, fieldsOf(data))).toBe(true);
});
