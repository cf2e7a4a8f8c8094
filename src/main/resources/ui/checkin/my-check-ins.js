/* The next steps of one person, who says here that one is done, or what became of something small to try. */
define(
  'dev.cairn.mentoring/checkin/my-check-ins',
  [
    'dev.cairn.mentoring/shared/rest',
    'dev.cairn.mentoring/shared/say',
    'dev.cairn.mentoring/shared/section',
    'dev.cairn.mentoring/shared/steps',
    'dev.cairn.mentoring/checkin/setback',
  ],
  (rest, say, section, steps, setback) => (root) => {
    const ends = { complete: { method: 'POST', to: 'completion' }, drop: { method: 'POST', to: 'dropping' } };
    let busy = false;

    const refreshed = async (item, isDone) => {
      await section.refresh();
      /* For somebody who is in no mentorship, the whole piece is gone with its last step. */
      const isLast = isDone && section.find(root, item);
      if (isLast) root.remove();
      (isLast ? document.querySelector('[data-mentoring]') : root)?.querySelector('[tabindex="-1"]')?.focus();
    };
    const told = () => say(AJS.I18n.getText('dev.cairn.mentoring.my.action.done.said'));
    const ask = (button, item) =>
      steps.asked(button, item, section.own(item.element, '.mentoring-place')[0], (values) => rest.step(steps.present(item), ends[button.dataset.do], values), {
        done: () => {
          told();
          return refreshed(item, true);
        },
      });

    root.addEventListener('click', async (event) => {
      const early = event.target.closest('button[data-do="say-setback"]');
      if (early) {
        const { id, element } = section.itemOf(early);
        const place = () => section.own(section.find(root, { kind: 'check-in', id }), '.mentoring-place')[0];
        setback(early, { id, url: element.dataset.url, place });
        return;
      }
      const button = event.target.closest('button[data-do="complete"], button[data-do="drop"]');
      if (!button || busy) return;
      const item = steps.itemOf(button);
      if (button.dataset.form) {
        ask(button, item);
        return;
      }
      busy = true;
      let isDone = false;
      try {
        await rest.step(item, ends.complete, {});
        isDone = true;
        told();
      } catch (refusal) {
        rest.refusalIn(refusal);
        say(refusal.message);
      } finally {
        busy = false;
      }
      await refreshed(item, isDone);
    });
  },
);
