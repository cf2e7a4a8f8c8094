/* Questions that somebody keeps for themselves: the whole list is written anew, from the newest there is. */
define(
  'dev.cairn.mentoring/checkin/own-prompts',
  ['dev.cairn.mentoring/shared/rest', 'dev.cairn.mentoring/shared/section', 'dev.cairn.mentoring/shared/steps'],
  (rest, section, steps) => {
    const write = async (change) => {
      const { revision, prompts } = await rest.read({ kind: 'prompts' });
      try {
        await rest.write({ kind: 'prompts', revision }, { prompts: change(prompts) });
      } catch (refusal) {
        refusal.errors?.forEach((error) => (error.field = 'text'));
        throw refusal;
      }
    };
    const without = (all, text, kind = '') => all.filter((one) => one.text !== text || (one.section ?? '') !== kind);

    return {
      /* In the place of the same words, if they stand there: the answer to an earlier attempt may have been lost. */
      'keep-prompt': (_root, button) => {
        const item = steps.itemOf(button);
        const keep = ({ text = '', where, emphasis }) => {
          const kind = where && item.element.dataset.kind;
          return write((all) => [...without(all, text, kind), { text, section: kind, emphasis }]);
        };
        steps.asked(button, item, section.own(item.element, '.mentoring-place')[0], keep, {
          done: () => steps.saved(AJS.I18n.getText('dev.cairn.mentoring.prompts.kept')),
        });
      },
      'remove-prompt': (_root, button) =>
        steps.now(button, steps.itemOf(button), async () => {
          const { textContent } = button.closest('li').querySelector('[data-prompt]');
          await write((all) => without(all, textContent, button.dataset.of));
          return AJS.I18n.getText('dev.cairn.mentoring.prompts.removed');
        }),
    };
  },
);
