/* Puts notices away, and says how to be told by mail. */
define(
  'dev.cairn.mentoring/notice/notices',
  ['dev.cairn.mentoring/shared/rest', 'dev.cairn.mentoring/shared/steps'],
  (rest, steps) => {
    const act = (button, send, said) => {
      const item = steps.itemOf(button);
      steps.now(button, item, async () => {
        await send(item);
        return said;
      });
    };

    return (root) => {
      root.addEventListener('click', (event) => {
        const button = event.target.closest('[data-do="put-away"]');
        if (button) act(button, (item) => rest.step(item, { method: 'DELETE' }), AJS.I18n.getText('dev.cairn.mentoring.notice.is-away'));
      });
      root.addEventListener('submit', (event) => {
        event.preventDefault();
        const { target } = event;
        act(target.querySelector('[type="submit"]'), (item) => rest.change(item, { mail: target.elements.mail.value }), '');
      });
    };
  },
);
