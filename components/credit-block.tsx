import { useContext } from 'preact/hooks';
import { roleText } from '../lib/i18n/role-text';
import type { Credit } from '../lib/model/credit';
import { extentOf } from '../lib/view/extent';
import { roleWords } from '../lib/view/words/role-words';
import { MoreParts } from './more-parts';
import { ProofLine } from './proof-line';
import type { RecordView } from './record';
import { RoleWord } from './role-word';
import { coversAll, extentWords, trackTitles } from './words/extent-words';

/** One role of one person: what it means, where on the record, and every proof. */
export function CreditBlock({ credits, record }: { credits: Credit[]; record: RecordView }) {
  const role = record.catalogue.roleOf(credits[0]?.role ?? '');
  const { Remarks, Trust, CopyCredit } = useContext(MoreParts);
  const extent = extentOf(credits);
  const titles = coversAll(extent, record) ? [] : trackTitles(extent, record);
  return (
    <div class="credit" data-credit={role.id}>
      <div class="credit__role">
        <RoleWord roleId={role.id}>{roleWords(role.id, credits)}</RoleWord>
        {CopyCredit && <CopyCredit credits={credits} record={record} />}
      </div>
      <div class="credit__text">
        <p class="credit__summary">{roleText(role.id).meaning}</p>
        {Remarks && <Remarks credits={credits} record={record} />}
        {extentWords(extent, record) && <p class="credit__extent">{extentWords(extent, record)}</p>}
        {titles.length > 0 && !record.isTrack && (
          <p class="credit__tracks">
            {titles.map((title) => (
              <bdi class="credit__track" dir="auto" key={title}>
                {title}
              </bdi>
            ))}
          </p>
        )}
        {Trust && <Trust credits={credits} record={record} />}
        <ul class="credit__proofs">
          {credits.flatMap((credit) => credit.proofs.map((proof, index) => <ProofLine key={`${credit.id} ${index}`} proof={proof} />))}
        </ul>
      </div>
    </div>
  );
}
