/* The next steps of one person, who says here that one is done. */
define(
  'dev.cairn.mentoring/checkin/my-check-ins',
  ['dev.cairn.mentoring/shared/rest', 'dev.cairn.mentoring/shared/say', 'dev.cairn.mentoring/shared/section', 'dev.cairn.mentoring/checkin/setback'],
  (rest, say, section, setback) => (root) => {
    let busy = false;
    root.addEventListener('click', async (event) => {
      const early = event.target.closest('button[data-do="say-setback"]');
      if (early) {
        const { id, element } = section.itemOf(early);
        const place = () => section.own(section.find(root, { kind: 'check-in', id }), '.mentoring-place')[0];
        setback(early, { id, url: element.dataset.url, place });
        return;
      }
      const button = event.target.closest('button[data-do="complete"]');
      if (!button || busy) return;
      busy = true;
      const item = section.itemOf(button);
      let isDone = false;
      try {
        await rest.step(item, { method: 'POST', to: 'completion' }, {});
        isDone = true;
        say(AJS.I18n.getText('dev.cairn.mentoring.my.action.done.said'));
      } catch (refusal) {
        if (!(refusal instanceof rest.Refusal)) throw refusal;
        say(refusal.message);
      } finally {
        busy = false;
      }
      await section.refresh();
      /* For somebody who is in no mentorship, the whole piece is gone with its last step. */
      const isLast = isDone && section.find(root, item);
      if (isLast) root.remove();
      (isLast ? document.querySelector('[data-mentoring]') : root)?.querySelector('[tabindex="-1"]')?.focus();
    });
  },
);
