/* Puts notices away, and says how to be told by mail. */
define(
  'dev.cairn.mentoring/notice/notices',
  ['dev.cairn.mentoring/shared/rest', 'dev.cairn.mentoring/shared/section', 'dev.cairn.mentoring/shared/say', 'dev.cairn.mentoring/shared/piece'],
  (rest, section, say, piece) => {
    /* What was refused is said beside it; somebody else's change, or one's own in another window, is shown by drawing anew. */
    const tell = (item, text) => {
      const place = section.own(item.element, '.mentoring-place')[0];
      place.replaceChildren(piece.message('alert', text));
    };
    const attempt = async (item, button, work, said) => {
      if (button.dataset.busy) return;
      button.dataset.busy = 'yes'; // a disabled one would lose the focus
      try {
        await work();
        await section.refresh();
        say(said);
      } catch (refusal) {
        if (rest.refusalIn(refusal).status === 404 || refusal.status === 412) await section.refresh();
        if (item.element.isConnected) tell(item, rest.inWords(refusal));
        else say(refusal.message);
      } finally {
        delete button.dataset.busy;
      }
    };

    return (root) => {
      root.addEventListener('click', (event) => {
        const button = event.target.closest('[data-do="put-away"]');
        if (!button) return;
        const item = section.itemOf(button);
        attempt(item, button, () => rest.step(item, { method: 'DELETE' }), AJS.I18n.getText('dev.cairn.mentoring.notice.is-away'));
      });
      root.addEventListener('submit', (event) => {
        event.preventDefault();
        const form = event.target;
        const item = section.itemOf(form);
        attempt(
          item,
          form.querySelector('[type="submit"]'),
          () => rest.change(item, { mail: form.elements.mail.value }),
          AJS.I18n.getText('dev.cairn.mentoring.form.saved'),
        );
      });
    };
  },
);
