import { Printer } from 'lucide-react';
import { paths } from '../../paths.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { KINDS, type Kind, PAPERS, type Paper } from './paper.ts';

type PrintChoicesProps = {
  storeId: number;
  as: Kind;
  paper: Paper;
  /** What the address asks for, kept through every choice. */
  asked: { order?: string; day?: string };
  count: number;
};

/** What to print on which paper: links, so that each choice has an address that a kitchen can keep. */
export function PrintChoices({ storeId, as, paper, asked, count }: PrintChoicesProps) {
  const to = (more: { as?: string; paper?: string }) =>
    paths.storeOrderPrint(storeId, { ...asked, as, paper, ...more });
  return (
    <div className="mb-6 flex flex-wrap items-center gap-x-6 gap-y-3 print:hidden">
      <Choice label="What to print" options={Object.entries(KINDS)} current={as} hrefOf={(kind) => to({ as: kind })} />
      <Choice
        label="Paper"
        options={Object.entries(PAPERS).map(([name, { label }]) => [name, label])}
        current={paper}
        hrefOf={(name) => to({ paper: name })}
      />
      <Button
        onClick={() => window.print()}
        disabled={count === 0}
        icon={<Printer aria-hidden="true" className="size-5" />}
        className="noscript-hidden"
      >
        Print {count}
      </Button>
      <noscript>
        <p>Print this page with your browser: only the slips come out.</p>
      </noscript>
    </div>
  );
}

type ChoiceProps = { label: string; options: [string, string][]; current: string; hrefOf: (name: string) => string };

function Choice({ label, options, current, hrefOf }: ChoiceProps) {
  return (
    <nav aria-label={label} className="flex flex-wrap gap-2">
      {options.map(([name, words]) => (
        <ButtonLink
          key={name}
          href={hrefOf(name)}
          tone={name === current ? 'primary' : 'quiet'}
          aria-current={name === current ? 'true' : undefined}
        >
          {words}
        </ButtonLink>
      ))}
    </nav>
  );
}
