import type { ComponentChildren } from 'preact';

/** A part of the sleeve under its heading. */
export function Section({ title, id, children }: { title: string; id: string; children: ComponentChildren }) {
  return (
    <section class="section" aria-labelledby={`section-${id}`} data-section={id}>
      <h2 class="section__title" id={`section-${id}`}>
        {title}
      </h2>
      {children}
    </section>
  );
}
