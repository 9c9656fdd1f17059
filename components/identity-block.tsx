import { useContext } from 'preact/hooks';
import { listOf, t } from '../lib/i18n/messages';
import type { Contributor } from '../lib/model/contributor';
import { groupBy } from '../lib/model/group-by';
import { anotherPerson, saidAbout } from '../lib/view/overruling';
import { sourceWords } from '../lib/view/words/source-words';
import { Disclosure } from './disclosure';
import { Icon } from './icon';
import { Overruling } from './overruling';
import type { RecordView } from './record';
import { SamePerson } from './same-person';
import { UndoLine } from './undo-line';

interface Props {
  person: Contributor;
  record: RecordView;
}

/** Who credits this person and under which names; what the person has said about that, and the way to say so. */
export function IdentityBlock({ person, record }: Props) {
  const said = saidAbout(record.answer, person);
  const names = namesBySource(person);
  return (
    <div class="details__handle" data-identity>
      <span class="row__role">{t('identity_title')}</span>
      <div class="details__account">
        {names.length > 0 && <p class="proof__about">{identityWords(names)}</p>}
        {said.joined.map(({ id, name }) => (
          <UndoLine key={id} id={id} words={t('joined_by_you', { name })} />
        ))}
        {said.parted.map(({ id, name }) => (
          <UndoLine key={id} id={id} words={t('parted_by_you', { name })} />
        ))}
        <Disclosure class="wrong" label={t('identity_wrong_of', { name: person.name })} summary={<WrongSummary />}>
          {() => (
            <>
              {names.length > 1 && names.map(({ source }) => <AnotherPerson key={source} person={person} source={source} />)}
              <SamePerson person={person} record={record} />
            </>
          )}
        </Disclosure>
      </div>
    </div>
  );
}

const WrongSummary = () => (
  <>
    {t('identity_wrong')}
    <Icon name="fold" class="icon icon--fold" />
  </>
);

function namesBySource({ mentions = [] }: Contributor): { source: string; names: string[] }[] {
  return [...groupBy(mentions, ({ source }) => source)].map(([source, own]) => ({
    source,
    names: [...new Set(own.map(({ name }) => name))],
  }));
}

function identityWords(names: ReturnType<typeof namesBySource>): string {
  const said = names.map(({ source, names: own }) => t('identity_as', { source: sourceWords(source), name: own.join(' / ') }));
  return t('identity_sources', { count: names.length, said: listOf(said) });
}

function AnotherPerson({ person, source }: { person: Contributor; source: string }) {
  const { overrule } = useContext(Overruling);
  const say = () => {
    const said = anotherPerson(person, source, Date.now());
    if (said) overrule(said);
  };
  return (
    <button type="button" class="link wrong__choice" data-another={source} onClick={say}>
      {t('another_person', { source: sourceWords(source) })}
    </button>
  );
}
