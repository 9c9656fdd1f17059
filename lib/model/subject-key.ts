import type { SubjectRef } from './subject';

/** One key per page, whatever the form of its address. */
export const subjectKey = (ref: SubjectRef): string => `${ref.site}:${ref.kind}:${ref.id}`;
